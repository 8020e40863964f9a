<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the portal is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may need its certificate authority added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address does not begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the leads. Use the https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Bitrix24 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network may ask you to sign in first: open any web page to see. Otherwise check the portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has another address now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has another address now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know that address, connect to it. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is taking no more requests for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s time for this kind of request is used up for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given again within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 has blocked requests to this portal by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to write to Bitrix24&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook may have been deleted or changed. Connect again; what you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to give the webhook the permission &quot;CRM (crm)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user of the portal may not create leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the right to add leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s subscription does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs may write to Bitrix24 on commercial plans only. Ask the portal&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is closed or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s administrator has to confirm this first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is waiting in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not know a method that Leadbooth needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a portal on an older version. Ask its administrator to update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not accept the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it names and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s key is no longer in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the portal again; what you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadbooth cannot write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadbooth made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Please report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not accept the lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::AnswerPage</name>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was created as number %1, and this portal turned it into a deal at once: it works without leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as a repeat lead, because a company or contact was chosen: its card shows the client&apos;s name and phone instead of those typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal holds the same lead more than once: also %1. Please remove the spare ones there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next lead begins with typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New like this one</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The lead is sent again in %n second(s), by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lead is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead may have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost. Looking in the portal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost, and the lead is not there yet. The portal may still be working on it, so it is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leadbooth looks again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leadbooth looks again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer got lost, but the portal does not have it. It is safe to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost, and the portal does not let Leadbooth look whether the lead is there. Please look for &quot;%1&quot; in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <comment>entry of a dropdown: no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>a field&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoicePopup</name>
    <message>
        <source>Search</source>
        <comment>in the list of a dropdown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::ConnectDialog</name>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your Bitrix24 portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a demonstration portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the address in the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts this webhook. Leads are created in the name of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal works without leads: each becomes a deal at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may read leads, so Leadbooth can find out what became of a lead whose answer got lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read leads. If an answer gets lost, you will have to look in Bitrix24 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <comment>button in a date field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldFinder</name>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldNames</name>
    <message>
        <source>Work</source>
        <comment>kind of a phone number or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a phone number or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailings</source>
        <comment>kind of a phone number or address: for newsletters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a phone number or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the lead</source>
        <comment>heading of a part of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading of a part of the form: a person&apos;s name, phone, e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a part of the form: existing company and contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>heading of a part of the form: responsible, comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a part of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM</source>
        <comment>heading of a part of the form: advertising labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of your portal</source>
        <comment>heading of a part of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields</source>
        <comment>heading of a part of the form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldRow</name>
    <message>
        <source>%1, needs attention</source>
        <comment>for screen readers: a field with a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>for screen readers: a field that must be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::FormView</name>
    <message numerus="yes">
        <source>%n field(s) need attention; first: %1</source>
        <comment>for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Required: %1 and %n more</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::IssueText</name>
    <message>
        <source>Fill this in to send the lead</source>
        <comment>under a required field that is empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten this to %n character(s)</source>
        <comment>under a text field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s)</source>
        <comment>under a text field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <comment>under a number field; %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <comment>under a number field; %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as %1</source>
        <comment>under a number field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, without decimals</source>
        <comment>under a number field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as %1</source>
        <comment>under a date field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date and time such as %1</source>
        <comment>under a date field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal would refuse this address: %1</source>
        <comment>under an e-mail field; %1 is the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a web address such as example.com</source>
        <comment>under a web address field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone number: there is no digit yet</source>
        <comment>under a phone field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal expects another form here (its rule: %1)</source>
        <comment>under a text field; %1 is a regular expression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused this value</source>
        <comment>under a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused this: %1</source>
        <comment>under a field; %1 is the portal&apos;s own text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain</source>
        <comment>why an e-mail address would be refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a space</source>
        <comment>why an e-mail address would be refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <comment>why an e-mail address would be refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear this</source>
        <comment>under a field in which a name was typed but not chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry from the list</source>
        <comment>under a dropdown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the portal&apos;s list: %1</source>
        <comment>under a dropdown; %1 is what was chosen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::MainWindow</name>
    <message>
        <source>The form appears here as soon as the portal answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new form comes with the next lead. What you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it now</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a name, a phone or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not connected · the form is from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the form again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a portal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the responsible person in the portal&apos;s feed that the lead was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the portal for its form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead in the form has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether the lead was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing Leadbooth now loses what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::NotEditableEditor</name>
    <message>
        <source>Can be filled in in Bitrix24 only</source>
        <comment>in place of a field&apos;s editor</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::ReferenceEditor</name>
    <message>
        <source>Me</source>
        <comment>the signed-in user as the person responsible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal knows nothing of this name</source>
        <comment>under a field, after a search without hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal cannot be searched right now</source>
        <comment>under a field; there is no connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>in an empty field for a person or company</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::RepeatedEditor</name>
    <message>
        <source>%1, number %2</source>
        <comment>for screen readers: one of several values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>under a field; %1 is the value that was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>link: brings back what was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>button beside a field with several values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button beside one of several values</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::SectionHeading</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <comment>beside a folded heading: number of fields</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folded section. Enter unfolds it.</source>
        <comment>for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section. Enter folds it.</source>
        <comment>for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::SidePanel</name>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the portal has this phone or e-mail, as far as you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the same phone or e-mail appears here once you have typed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that you send appear here with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::TaggedEditor</name>
    <message>
        <source>%1: currency</source>
        <comment>for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kind</source>
        <comment>for screen readers: work, mobile …</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadbooth::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
