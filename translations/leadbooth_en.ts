<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Signed in with Bitrix24</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, its way</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, user %3)</source>
        <comment>an account, its way, a number</comment>
        <translation>%1 (%2, user %3)</translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>the state of an account</comment>
        <translation>sign in again</translation>
    </message>
    <message>
        <source>signed in until %1</source>
        <comment>the state of an account</comment>
        <translation>signed in until %1</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>This is neither a code nor the address that the browser ended at.</source>
        <translation>This is neither a code nor the address that the browser ended at.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar.</source>
        <translation>Copy the whole address from the browser&apos;s address bar.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer holds no code: it was not agreed to there.</source>
        <translation>The portal&apos;s answer holds no code: it was not agreed to there.</translation>
    </message>
    <message>
        <source>Open the page again and agree.</source>
        <translation>Open the page again and agree.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>This answer belongs to another sign-in.</translation>
    </message>
    <message>
        <source>Open the page again, and take the address that the browser ends at now.</source>
        <translation>Open the page again, and take the address that the browser ends at now.</translation>
    </message>
    <message>
        <source>This code was used before; each works once.</source>
        <translation>This code was used before; each works once.</translation>
    </message>
    <message>
        <source>Open the page again for a new one.</source>
        <translation>Open the page again for a new one.</translation>
    </message>
    <message>
        <source>This code has run out: it is good for 30 seconds and works once.</source>
        <translation>This code has run out: it is good for 30 seconds and works once.</translation>
    </message>
    <message>
        <source>This sign-in has ended meanwhile.</source>
        <translation>This sign-in has ended meanwhile.</translation>
    </message>
    <message>
        <source>Go back and sign in again.</source>
        <translation>Go back and sign in again.</translation>
    </message>
</context>
<context>
    <name>BoothProblemTexts</name>
    <message>
        <source>The welcome is missing in %1.</source>
        <comment>a language</comment>
        <translation>The welcome is missing in %1.</translation>
    </message>
    <message>
        <source>The thanks are missing in %1.</source>
        <comment>a language</comment>
        <translation>The thanks are missing in %1.</translation>
    </message>
    <message>
        <source>The question of page %1 is missing in %2.</source>
        <comment>a language</comment>
        <translation>The question of page %1 is missing in %2.</translation>
    </message>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>The portal has no field &quot;%1&quot; any more.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be filled in here.</source>
        <translation>&quot;%1&quot; cannot be filled in here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show visitors whom the portal knows: it is not asked.</source>
        <translation>&quot;%1&quot; would show visitors whom the portal knows: it is not asked.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no kind &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; has no kind &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal requires &quot;%1&quot;: ask for it, or give it a fixed value.</source>
        <translation>The portal requires &quot;%1&quot;: ask for it, or give it a fixed value.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot; is not in the portal&apos;s list any more.</source>
        <translation>The fixed value of &quot;%1&quot; is not in the portal&apos;s list any more.</translation>
    </message>
    <message>
        <source>The fixed stage ends a lead at once.</source>
        <translation>The fixed stage ends a lead at once.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value, and several are fixed.</source>
        <translation>&quot;%1&quot; takes one value, and several are fixed.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot;: %2</source>
        <comment>what is wrong with it follows</comment>
        <translation>The fixed value of &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot take its part of the consent.</source>
        <translation>&quot;%1&quot; cannot take its part of the consent.</translation>
    </message>
    <message>
        <source>The form has no comment, so nothing would keep the consent: choose fields for all of its parts.</source>
        <translation>The form has no comment, so nothing would keep the consent: choose fields for all of its parts.</translation>
    </message>
    <message>
        <source>There is no text of the consent in %1.</source>
        <comment>a language</comment>
        <translation>There is no text of the consent in %1.</translation>
    </message>
    <message>
        <source>The booth has no name.</source>
        <translation>The booth has no name.</translation>
    </message>
    <message>
        <source>There is no page: visitors are asked for nothing.</source>
        <translation>There is no page: visitors are asked for nothing.</translation>
    </message>
    <message>
        <source>Page %1 asks for nothing: tick a field, or remove it.</source>
        <translation>Page %1 asks for nothing: tick a field, or remove it.</translation>
    </message>
    <message>
        <source>Visitors can fill in none of the fields on the pages.</source>
        <translation>Visitors can fill in none of the fields on the pages.</translation>
    </message>
    <message>
        <source>Something on page %1 is too long.</source>
        <translation>Something on page %1 is too long.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>A text is too long.</translation>
    </message>
    <message>
        <source>The texts of the consent are too long, or a field is used twice.</source>
        <translation>The texts of the consent are too long, or a field is used twice.</translation>
    </message>
    <message>
        <source>There are too many fixed values, or one of them is too long.</source>
        <translation>There are too many fixed values, or one of them is too long.</translation>
    </message>
    <message>
        <source>The pictures are too large, or too many.</source>
        <translation>The pictures are too large, or too many.</translation>
    </message>
    <message>
        <source>A time is too short or too long.</source>
        <translation>A time is too short or too long.</translation>
    </message>
    <message>
        <source>What the scanner types around a code is too long.</source>
        <translation>What the scanner types around a code is too long.</translation>
    </message>
    <message>
        <source>The name of the booth is too long.</source>
        <translation>The name of the booth is too long.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>The portal cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network connection. What you typed stays here.</source>
        <translation>Check the network connection. What you typed stays here.</translation>
    </message>
    <message>
        <source>The connection to the portal is not secure, so nothing was sent.</source>
        <translation>The connection to the portal is not secure, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may need its certificate authority added.</source>
        <translation>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may need its certificate authority added.</translation>
    </message>
    <message>
        <source>The portal&apos;s address does not begin with https.</source>
        <translation>The portal&apos;s address does not begin with https.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the leads. Use the https address.</source>
        <translation>Without https anybody on the way could read the leads. Use the https address.</translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation>It was stopped before it was sent.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>The portal did not answer in time.</translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation>What you typed stays here.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>The connection broke off.</translation>
    </message>
    <message>
        <source>Something other than Bitrix24 answered.</source>
        <translation>Something other than Bitrix24 answered.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first: open any web page to see. Otherwise check the portal&apos;s address.</source>
        <translation>The network may ask you to sign in first: open any web page to see. Otherwise check the portal&apos;s address.</translation>
    </message>
    <message>
        <source>The portal has another address now.</source>
        <translation>The portal has another address now.</translation>
    </message>
    <message>
        <source>The portal has another address now: %1.</source>
        <translation>The portal has another address now: %1.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it. Nothing was sent there.</source>
        <translation>If you know that address, connect to it. Nothing was sent there.</translation>
    </message>
    <message>
        <source>The portal is taking no more requests for a few seconds.</source>
        <translation>The portal is taking no more requests for a few seconds.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>The portal&apos;s time for this kind of request is used up for now.</source>
        <translation>The portal&apos;s time for this kind of request is used up for now.</translation>
    </message>
    <message>
        <source>It is given again within ten minutes.</source>
        <translation>It is given again within ten minutes.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked requests to this portal by hand.</source>
        <translation>Bitrix24 has blocked requests to this portal by hand.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to write to Bitrix24&apos;s support.</source>
        <translation>Ask the portal&apos;s administrator to write to Bitrix24&apos;s support.</translation>
    </message>
    <message>
        <source>The portal had a fault of its own.</source>
        <translation>The portal had a fault of its own.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>The portal does not accept this connection any more.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>This connection may not use the CRM.</translation>
    </message>
    <message>
        <source>Your user of the portal may not create leads.</source>
        <translation>Your user of the portal may not create leads.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the right to add leads.</source>
        <translation>Ask the portal&apos;s administrator for the right to add leads.</translation>
    </message>
    <message>
        <source>Programs may write to Bitrix24 on commercial plans only. Ask the portal&apos;s administrator.</source>
        <translation>Programs may write to Bitrix24 on commercial plans only. Ask the portal&apos;s administrator.</translation>
    </message>
    <message>
        <source>The portal is closed or was deleted.</source>
        <translation>The portal is closed or was deleted.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Ask the portal&apos;s administrator.</translation>
    </message>
    <message>
        <source>The portal&apos;s administrator has to confirm this first.</source>
        <translation>The portal&apos;s administrator has to confirm this first.</translation>
    </message>
    <message>
        <source>The request is waiting in the portal.</source>
        <translation>The request is waiting in the portal.</translation>
    </message>
    <message>
        <source>The portal does not know a method that Leadbooth needs.</source>
        <translation>The portal does not know a method that Leadbooth needs.</translation>
    </message>
    <message>
        <source>It may be a portal on an older version. Ask its administrator to update it.</source>
        <translation>It may be a portal on an older version. Ask its administrator to update it.</translation>
    </message>
    <message>
        <source>The portal did not accept the lead.</source>
        <translation>The portal did not accept the lead.</translation>
    </message>
    <message>
        <source>Change what it names and send again.</source>
        <translation>Change what it names and send again.</translation>
    </message>
    <message>
        <source>The portal does not have this.</source>
        <translation>The portal does not have this.</translation>
    </message>
    <message>
        <source>Leadbooth cannot write to its folder.</source>
        <translation>Leadbooth cannot write to its folder.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the disk.</source>
        <translation>Check the rights of the folder and the disk.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Make room and try again.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>This cannot be used.</translation>
    </message>
    <message>
        <source>Leadbooth made a mistake.</source>
        <translation>Leadbooth made a mistake.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>button</comment>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <comment>button</comment>
        <translation>Open Bitrix24</translation>
    </message>
    <message>
        <source>The portal did not accept the lead: %1</source>
        <translation>The portal did not accept the lead: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button</comment>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Check the network connection.</translation>
    </message>
    <message>
        <source>Loading the form was stopped.</source>
        <translation>Loading the form was stopped.</translation>
    </message>
    <message>
        <source>Your user of the portal may not work with leads.</source>
        <translation>Your user of the portal may not work with leads.</translation>
    </message>
    <message>
        <source>The portal did not give its form.</source>
        <translation>The portal did not give its form.</translation>
    </message>
    <message>
        <source>The portal did not give its form: %1</source>
        <translation>The portal did not give its form: %1</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask the portal&apos;s administrator.</source>
        <translation>Try again. If it stays so, ask the portal&apos;s administrator.</translation>
    </message>
    <message>
        <source>Check its address and the network connection.</source>
        <translation>Check its address and the network connection.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>The portal&apos;s certificate is not trusted, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may have a certificate of its own.</source>
        <translation>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may have a certificate of its own.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the portal&apos;s key. Use the https address.</source>
        <translation>Without https anybody on the way could read the portal&apos;s key. Use the https address.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Signing in was stopped.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address. The network may also ask you to sign in first: open any web page to see.</source>
        <translation>Check the portal&apos;s address. The network may also ask you to sign in first: open any web page to see.</translation>
    </message>
    <message>
        <source>If you know that address, go back and use it. Nothing was sent there.</source>
        <translation>If you know that address, go back and use it. Nothing was sent there.</translation>
    </message>
    <message>
        <source>The portal does not know this webhook.</source>
        <translation>The portal does not know this webhook.</translation>
    </message>
    <message>
        <source>It may have been deleted or changed. Copy its address from Bitrix24 again, and copy it whole.</source>
        <translation>It may have been deleted or changed. Copy its address from Bitrix24 again, and copy it whole.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in.</source>
        <translation>The portal did not accept the sign-in.</translation>
    </message>
    <message>
        <source>Sign in once more; the code from the browser is good for 30 seconds only.</source>
        <translation>Sign in once more; the code from the browser is good for 30 seconds only.</translation>
    </message>
    <message>
        <source>Bitrix24 does not know this application, or the secret is not its own.</source>
        <translation>Bitrix24 does not know this application, or the secret is not its own.</translation>
    </message>
    <message>
        <source>Copy the application ID and the application key once more from Bitrix24, and copy them whole.</source>
        <translation>Copy the application ID and the application key once more from Bitrix24, and copy them whole.</translation>
    </message>
    <message>
        <source>The portal does not have this application.</source>
        <translation>The portal does not have this application.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, or ask its administrator to make the application there.</source>
        <translation>Check the portal&apos;s address, or ask its administrator to make the application there.</translation>
    </message>
    <message>
        <source>In Bitrix24, give the webhook or the application the permission &quot;CRM (crm)&quot;, save it, and try again.</source>
        <translation>In Bitrix24, give the webhook or the application the permission &quot;CRM (crm)&quot;, save it, and try again.</translation>
    </message>
    <message>
        <source>The portal does not let your user in this way.</source>
        <translation>The portal does not let your user in this way.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for access to the application or the webhook, and to the CRM.</source>
        <translation>Ask the portal&apos;s administrator for access to the application or the webhook, and to the CRM.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in: %1</source>
        <translation>The portal did not accept the sign-in: %1</translation>
    </message>
    <message>
        <source>There is no Bitrix24 at this address.</source>
        <translation>There is no Bitrix24 at this address.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address.</source>
        <translation>Check the portal&apos;s address.</translation>
    </message>
    <message>
        <source>What was given here cannot be used.</source>
        <translation>What was given here cannot be used.</translation>
    </message>
    <message>
        <source>Compare it with what Bitrix24 shows.</source>
        <translation>Compare it with what Bitrix24 shows.</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the webhook was deleted or changed. Connect again; what you typed stays here.</source>
        <translation>The sign-in has ended, or the webhook was deleted or changed. Connect again; what you typed stays here.</translation>
    </message>
    <message>
        <source>Bitrix24 does not accept the application&apos;s key any more.</source>
        <translation>Bitrix24 does not accept the application&apos;s key any more.</translation>
    </message>
    <message>
        <source>It may have been changed. Connect again with the new one; what you typed stays here.</source>
        <translation>It may have been changed. Connect again with the new one; what you typed stays here.</translation>
    </message>
    <message>
        <source>The portal does not have the application any more.</source>
        <translation>The portal does not have the application any more.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to make it again, then connect again. What you typed stays here.</source>
        <translation>Ask the portal&apos;s administrator to make it again, then connect again. What you typed stays here.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to give the webhook or the application the permission &quot;CRM (crm)&quot;.</source>
        <translation>Ask the portal&apos;s administrator to give the webhook or the application the permission &quot;CRM (crm)&quot;.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1.</source>
        <translation>Another program of this computer uses port %1.</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in the application&apos;s settings in Bitrix24.</source>
        <translation>Close it, or choose another port here and in the application&apos;s settings in Bitrix24.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Please report it with the details.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>The portal&apos;s plan does not include this.</translation>
    </message>
    <message>
        <source>This is another portal than the one of this account.</source>
        <translation>This is another portal than the one of this account.</translation>
    </message>
    <message>
        <source>Sign in to the same portal, or add it as an account of its own.</source>
        <translation>Sign in to the same portal, or add it as an account of its own.</translation>
    </message>
    <message>
        <source>Another program of this computer is using the queue.</source>
        <translation>Another program of this computer is using the queue.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished.</source>
        <translation>Close it, or wait until it has finished.</translation>
    </message>
    <message>
        <source>The file of the queue is damaged.</source>
        <translation>The file of the queue is damaged.</translation>
    </message>
    <message>
        <source>It was kept. Check the disk; the details say where the file is.</source>
        <translation>It was kept. Check the disk; the details say where the file is.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>The queue was made by a newer version of Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version. Nothing in the queue is changed meanwhile.</source>
        <translation>Install that version. Nothing in the queue is changed meanwhile.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>This key does not open it.</translation>
    </message>
    <message>
        <source>Take the recovery key or the passphrase that was made for it.</source>
        <translation>Take the recovery key or the passphrase that was made for it.</translation>
    </message>
    <message>
        <source>Leads of this account are not in its portal yet.</source>
        <translation>Leads of this account are not in its portal yet.</translation>
    </message>
    <message>
        <source>Send or discard them first: the queue lists them.</source>
        <translation>Send or discard them first: the queue lists them.</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message>
        <source>The keychain of this computer is not there yet.</source>
        <translation>The keychain of this computer is not there yet.</translation>
    </message>
    <message>
        <source>Leadbooth tries again by itself. Go on typing meanwhile.</source>
        <translation>Leadbooth tries again by itself. Go on typing meanwhile.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>The keychain of this computer does not answer.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again; what you typed stays here.</source>
        <translation>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again; what you typed stays here.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>This computer has no keychain.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept in one and nowhere else. On Debian, install the package gnome-keyring, log in again and try again; what you typed stays here.</source>
        <translation>The portal&apos;s key is kept in one and nowhere else. On Debian, install the package gnome-keyring, log in again and try again; what you typed stays here.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>The keychain of this computer is locked.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Unlock it; what you typed stays here.</source>
        <translation>The portal&apos;s key is kept there. Unlock it; what you typed stays here.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give Leadbooth the portal&apos;s key.</source>
        <translation>The keychain of this computer does not give Leadbooth the portal&apos;s key.</translation>
    </message>
    <message>
        <source>Allow it where the keychain asks, or in its settings, and try again; what you typed stays here.</source>
        <translation>Allow it where the keychain asks, or in its settings, and try again; what you typed stays here.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is no longer in the keychain of this computer.</source>
        <translation>The portal&apos;s key is no longer in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Connect to the portal again; what you typed stays here.</source>
        <translation>Connect to the portal again; what you typed stays here.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is in another keychain than the one that this desktop uses.</source>
        <translation>The portal&apos;s key is in another keychain than the one that this desktop uses.</translation>
    </message>
    <message>
        <source>Log in to the desktop on which you connected, or connect to the portal again; what you typed stays here.</source>
        <translation>Log in to the desktop on which you connected, or connect to the portal again; what you typed stays here.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>If you leave now, what was typed is lost.</source>
        <translation>If you leave now, what was typed is lost.</translation>
    </message>
    <message>
        <source>Close and discard</source>
        <comment>button</comment>
        <translation>Close and discard</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <comment>button</comment>
        <translation>Leave and discard</translation>
    </message>
    <message>
        <source>The lead in the form has not been sent.</source>
        <translation>The lead in the form has not been sent.</translation>
    </message>
    <message>
        <source>The changes in the form have not been sent.</source>
        <translation>The changes in the form have not been sent.</translation>
    </message>
    <message>
        <source>The lead is not saved yet.</source>
        <translation>The lead is not saved yet.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered at the next start.</source>
        <translation>It is kept on this computer, and offered at the next start.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered when you come back to this portal.</source>
        <translation>It is kept on this computer, and offered when you come back to this portal.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>A lead that was put aside could not be saved.</source>
        <translation>A lead that was put aside could not be saved.</translation>
    </message>
</context>
<context>
    <name>OmissionTexts</name>
    <message numerus="yes">
        <source>%n field(s) could not be read.</source>
        <translation>
            <numerusform>%n field could not be read.</numerusform>
            <numerusform>%n fields could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more fields than Leadbooth shows.</source>
        <translation>It has more fields than Leadbooth shows.</translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n field(s) are not complete.</source>
        <translation>
            <numerusform>The list of %n field is not complete.</numerusform>
            <numerusform>The lists of %n fields are not complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields may lack their order, choices and help.</source>
        <translation>Some fields may lack their order, choices and help.</translation>
    </message>
    <message>
        <source>What is missing can be filled in in Bitrix24.</source>
        <translation>What is missing can be filled in in Bitrix24.</translation>
    </message>
    <message>
        <source>A part of the portal&apos;s form is left out here.</source>
        <translation>A part of the portal&apos;s form is left out here.</translation>
    </message>
</context>
<context>
    <name>QueueDetailTexts</name>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>The portal has no field &quot;%1&quot; any more.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be filled in in Bitrix24 now.</source>
        <translation>&quot;%1&quot; can only be filled in in Bitrix24 now.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes another kind of value now.</source>
        <translation>&quot;%1&quot; takes another kind of value now.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list of &quot;%2&quot; any more.</source>
        <comment>an item and its field</comment>
        <translation>&quot;%1&quot; is not in the list of &quot;%2&quot; any more.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; has another name now; it is sent all the same.</source>
        <comment>an item and its field</comment>
        <translation>&quot;%1&quot; in &quot;%2&quot; has another name now; it is sent all the same.</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; ends a lead&apos;s life now: choose another one.</source>
        <translation>The stage &quot;%1&quot; ends a lead&apos;s life now: choose another one.</translation>
    </message>
    <message>
        <source>The portal asks for &quot;%1&quot; now.</source>
        <translation>The portal asks for &quot;%1&quot; now.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value only now.</source>
        <translation>&quot;%1&quot; takes one value only now.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Being sent.</translation>
    </message>
    <message>
        <source>Sent; Leadbooth ended before the answer came.</source>
        <translation>Sent; Leadbooth ended before the answer came.</translation>
    </message>
    <message>
        <source>Sent; the portal has confirmed it.</source>
        <translation>Sent; the portal has confirmed it.</translation>
    </message>
    <message>
        <source>Sent; the portal did not take it.</source>
        <translation>Sent; the portal did not take it.</translation>
    </message>
    <message>
        <source>Sent; the portal put it off.</source>
        <translation>Sent; the portal put it off.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Not sent.</translation>
    </message>
    <message>
        <source>Sent; no usable answer came.</source>
        <translation>Sent; no usable answer came.</translation>
    </message>
    <message>
        <source>Looked for it; no answer yet.</source>
        <translation>Looked for it; no answer yet.</translation>
    </message>
    <message>
        <source>Looked for it: it is there.</source>
        <translation>Looked for it: it is there.</translation>
    </message>
    <message>
        <source>Looked for it: it is not there.</source>
        <translation>Looked for it: it is not there.</translation>
    </message>
    <message>
        <source>Looked for it: this connection may not read leads.</source>
        <translation>Looked for it: this connection may not read leads.</translation>
    </message>
    <message>
        <source>Looked for it: that told nothing.</source>
        <translation>Looked for it: that told nothing.</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be in the portal already.</source>
        <translation>&quot;%1&quot; may be in the portal already.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) may be in the portal already.</source>
        <translation>
            <numerusform>%n lead may be in the portal already.</numerusform>
            <numerusform>%n leads may be in the portal already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Send again</translation>
    </message>
    <message>
        <source>What you change is sent as a lead of its own when Leadbooth does not find the first one. Look for it in Bitrix24 first: if it is there, change it there.</source>
        <translation>What you change is sent as a lead of its own when Leadbooth does not find the first one. Look for it in Bitrix24 first: if it is there, change it there.</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <comment>button</comment>
        <translation>Edit and send again</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>It is in the portal</translation>
    </message>
    <message>
        <source>You have seen &quot;%1&quot; in Bitrix24. It counts as sent then, and is not sent again. What was typed may be erased here, as the settings say. This cannot be undone.</source>
        <translation>You have seen &quot;%1&quot; in Bitrix24. It counts as sent then, and is not sent again. What was typed may be erased here, as the settings say. This cannot be undone.</translation>
    </message>
    <message>
        <source>Its number, or the address of its page, if you have it</source>
        <translation>Its number, or the address of its page, if you have it</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>It is there</translation>
    </message>
    <message>
        <source>Enter a number such as 3465, or leave it empty.</source>
        <translation>Enter a number such as 3465, or leave it empty.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it once more before it sends. But where this connection may not read leads, it cannot see it: then the portal may have it twice.</source>
        <translation>Leadbooth looks for it once more before it sends. But where this connection may not read leads, it cannot see it: then the portal may have it twice.</translation>
    </message>
</context>
<context>
    <name>QueueStatusTexts</name>
    <message>
        <source>No portal is open, so nothing is sent.</source>
        <translation>No portal is open, so nothing is sent.</translation>
    </message>
    <message>
        <source>Nothing is sent twice meanwhile.</source>
        <translation>Nothing is sent twice meanwhile.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Sending is paused.</translation>
    </message>
    <message>
        <source>Leads are kept here until you resume.</source>
        <translation>Leads are kept here until you resume.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends these leads.</source>
        <translation>Another Leadbooth of this computer sends these leads.</translation>
    </message>
    <message>
        <source>What you save here is sent by it.</source>
        <translation>What you save here is sent by it.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation>No portal yet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Looking in the portal …</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The portal asks to wait</source>
        <translation>The portal asks to wait</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Another Leadbooth is sending</source>
        <translation>Another Leadbooth is sending</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>The keychain is locked</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translation>Sending has stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>Nothing is due yet.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>It goes on at %1.</translation>
    </message>
    <message>
        <source>Everything is in the portal.</source>
        <translation>Everything is in the portal.</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>leads that are sent</comment>
        <translation>
            <numerusform>%n a minute</numerusform>
            <numerusform>%n a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>done at about %1</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are in the portal.</source>
        <translation>Sending: %1 of %2 are in the portal.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>The portal cannot be reached.</translation>
    </message>
    <message>
        <source>The leads are saved here. Leadbooth tries again by itself, at %1 at the latest.</source>
        <translation>The leads are saved here. Leadbooth tries again by itself, at %1 at the latest.</translation>
    </message>
    <message>
        <source>The leads are saved here and are sent when the network is back.</source>
        <translation>The leads are saved here and are sent when the network is back.</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Sending has stopped.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>The queue cannot be used now</source>
        <translation>The queue cannot be used now</translation>
    </message>
    <message>
        <source>The key of the queue is missing</source>
        <translation>The key of the queue is missing</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>The keychain does not answer</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) need(s) you; nothing else is waiting.</source>
        <translation>
            <numerusform>%n lead needs you; nothing else is waiting.</numerusform>
            <numerusform>%n leads need you; nothing else is waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nothing is waiting to be sent.</translation>
    </message>
    <message>
        <source>The keychain does not have the key of the queue.</source>
        <translation>The keychain does not have the key of the queue.</translation>
    </message>
    <message>
        <source>The leads are kept, encrypted. Your recovery key opens them.</source>
        <translation>The leads are kept, encrypted. Your recovery key opens them.</translation>
    </message>
    <message numerus="yes">
        <source>Looking in the portal for %n lead(s) that got no clear answer.</source>
        <translation>
            <numerusform>Looking in the portal for %n lead that got no clear answer.</numerusform>
            <numerusform>Looking in the portal for %n leads that got no clear answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTexts</name>
    <message>
        <source>Waiting</source>
        <comment>state of a lead</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a lead</comment>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>state of a lead</comment>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a lead</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a lead</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>state of a lead</comment>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>state of a lead</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>state of a lead</comment>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Receipt: what was typed is erased</source>
        <comment>in the place of a name</comment>
        <translation>Receipt: what was typed is erased</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>in the place of a name</comment>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>in the place of a name</comment>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Is it in the portal? Look and decide</source>
        <translation>Is it in the portal? Look and decide</translation>
    </message>
    <message>
        <source>Is sent when you say so</source>
        <translation>Is sent when you say so</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Can be taken back until %1</translation>
    </message>
    <message>
        <source>What was typed was erased here after sending, as the settings say; this is the receipt.</source>
        <translation>What was typed was erased here after sending, as the settings say; this is the receipt.</translation>
    </message>
    <message>
        <source>The portal did not accept it.</source>
        <translation>The portal did not accept it.</translation>
    </message>
    <message>
        <source>It does not fit the portal&apos;s form.</source>
        <translation>It does not fit the portal&apos;s form.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Next try at %1.</translation>
    </message>
    <message>
        <source>Is sent next.</source>
        <translation>Is sent next.</translation>
    </message>
    <message>
        <source>In the portal more than once: %1</source>
        <translation>In the portal more than once: %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>Seen in the portal</source>
        <translation>Seen in the portal</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>It is not in the portal yet.</source>
        <translation>It is not in the portal yet.</translation>
    </message>
    <message>
        <source>It is on its way to the portal.</source>
        <translation>It is on its way to the portal.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there, and sends it again if it is not found.</source>
        <translation>Leadbooth looks for it there, and sends it again if it is not found.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there before anything is sent again.</source>
        <translation>Leadbooth looks for it there before anything is sent again.</translation>
    </message>
    <message>
        <source>Change what stands in the way, then it is sent again.</source>
        <translation>Change what stands in the way, then it is sent again.</translation>
    </message>
    <message>
        <source>You have parked it: it is not sent until you say so.</source>
        <translation>You have parked it: it is not sent until you say so.</translation>
    </message>
    <message>
        <source>Please look for it in Bitrix24. If you send it again although it is there, the portal has it twice.</source>
        <translation>Please look for it in Bitrix24. If you send it again although it is there, the portal has it twice.</translation>
    </message>
    <message>
        <source>You discarded it, and it is erased.</source>
        <translation>You discarded it, and it is erased.</translation>
    </message>
    <message>
        <source>You discarded it. It is not sent, can be taken back until %1, and is erased then.</source>
        <translation>You discarded it. It is not sent, can be taken back until %1, and is erased then.</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since it was typed. Until it is mended, a part of it would get lost, so it is not sent.</source>
        <translation>The portal&apos;s form has changed since it was typed. Until it is mended, a part of it would get lost, so it is not sent.</translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>The next look is at %1.</translation>
    </message>
    <message>
        <source>The portal holds this lead more than once, as %1. Please remove the spare ones there.</source>
        <translation>The portal holds this lead more than once, as %1. Please remove the spare ones there.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1, which became deal %2.</source>
        <translation>It is in the portal as lead %1, which became deal %2.</translation>
    </message>
    <message>
        <source>You have seen it in the portal.</source>
        <translation>You have seen it in the portal.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1.</source>
        <translation>It is in the portal as lead %1.</translation>
    </message>
    <message>
        <source>Leadbooth may not read leads in this portal, so it cannot find out whether it is there.</source>
        <translation>Leadbooth may not read leads in this portal, so it cannot find out whether it is there.</translation>
    </message>
    <message>
        <source>Leadbooth could not find out whether it is in the portal.</source>
        <translation>Leadbooth could not find out whether it is in the portal.</translation>
    </message>
    <message>
        <source>To be sent by another computer</source>
        <translation>To be sent by another computer</translation>
    </message>
    <message>
        <source>Mend it: the portal&apos;s form has changed</source>
        <translation>Mend it: the portal&apos;s form has changed</translation>
    </message>
    <message>
        <source>Encrypted: its key is not at hand</source>
        <comment>in the place of a name</comment>
        <translation>Encrypted: its key is not at hand</translation>
    </message>
    <message>
        <source>What was typed is encrypted, and its key is not at hand. It is shown when you unlock the keychain, or enter the recovery key.</source>
        <translation>What was typed is encrypted, and its key is not at hand. It is shown when you unlock the keychain, or enter the recovery key.</translation>
    </message>
    <message>
        <source>It was exported to another computer, which has to send it. If that file was never used and is lost, discard it here, then edit and send it.</source>
        <translation>It was exported to another computer, which has to send it. If that file was never used and is lost, discard it here, then edit and send it.</translation>
    </message>
    <message>
        <source>Is sent when its key is at hand.</source>
        <translation>Is sent when its key is at hand.</translation>
    </message>
    <message>
        <source>It was sent many times, and never arrived in the portal.</source>
        <translation>It was sent many times, and never arrived in the portal.</translation>
    </message>
    <message>
        <source>No clear answer came. Looked for at %1</source>
        <translation>No clear answer came. Looked for at %1</translation>
    </message>
    <message>
        <source>No clear answer came. Being looked for</source>
        <translation>No clear answer came. Being looked for</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came: it may be in the portal already.</source>
        <translation>It was sent, and no clear answer came: it may be in the portal already.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came.</source>
        <translation>It was sent, and no clear answer came.</translation>
    </message>
</context>
<context>
    <name>SignInNotice</name>
    <message>
        <source>This sign-in ends on %1.</source>
        <translation>This sign-in ends on %1.</translation>
    </message>
    <message>
        <source>Sign in again now, and nothing stops then.</source>
        <translation>Sign in again now, and nothing stops then.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>This sign-in ended on %1.</source>
        <translation>This sign-in ended on %1.</translation>
    </message>
    <message>
        <source>Sign in again to send leads; what you typed stays here.</source>
        <translation>Sign in again to send leads; what you typed stays here.</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>Nothing waits to be sent any more.</source>
        <translation>Nothing waits to be sent any more.</translation>
    </message>
    <message>
        <source>There are too many leads for one file.</source>
        <translation>There are too many leads for one file.</translation>
    </message>
    <message>
        <source>A file holds up to a gigabyte. Send some of the leads first.</source>
        <translation>A file holds up to a gigabyte. Send some of the leads first.</translation>
    </message>
    <message>
        <source>There is no room for the file: the leads stay on this computer.</source>
        <translation>There is no room for the file: the leads stay on this computer.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choose another place for it.</translation>
    </message>
    <message>
        <source>The file could not be written as it should be: the leads stay on this computer.</source>
        <translation>The file could not be written as it should be: the leads stay on this computer.</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand any more.</source>
        <translation>The key of these leads is not at hand any more.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or export them without a passphrase.</source>
        <translation>Unlock the keychain, or export them without a passphrase.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>This is not the passphrase of the file.</translation>
    </message>
    <message>
        <source>Mind letter case and the keyboard&apos;s language, and type it again.</source>
        <translation>Mind letter case and the keyboard&apos;s language, and type it again.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>The file is not there any more.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choose it again.</translation>
    </message>
    <message>
        <source>This is not a file of exported leads.</source>
        <translation>This is not a file of exported leads.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>The file is damaged: it was cut off or changed.</source>
        <translation>The file is damaged: it was cut off or changed.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy it from the other computer once more.</source>
        <translation>Nothing was taken in. Copy it from the other computer once more.</translation>
    </message>
    <message>
        <source>The file is too large for exported leads.</source>
        <translation>The file is too large for exported leads.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Leadbooth.</source>
        <translation>The file was made by a newer version of Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was taken in.</source>
        <translation>Install that version here. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check its rights and the medium it is on, or choose another one.</source>
        <translation>Check its rights and the medium it is on, or choose another one.</translation>
    </message>
    <message>
        <source>The leads of the file are for another portal.</source>
        <translation>The leads of the file are for another portal.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>the portal with the ID %1</source>
        <translation>the portal with the ID %1</translation>
    </message>
    <message>
        <source>Leads of the demonstration portal are not moved.</source>
        <translation>Leads of the demonstration portal are not moved.</translation>
    </message>
    <message>
        <source>They are samples, and go when the program is closed.</source>
        <translation>They are samples, and go when the program is closed.</translation>
    </message>
    <message>
        <source>Another Leadbooth on this computer is sending the queue.</source>
        <translation>Another Leadbooth on this computer is sending the queue.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished, and try again.</source>
        <translation>Close it, or wait until it has finished, and try again.</translation>
    </message>
    <message>
        <source>Another account came into use meanwhile.</source>
        <translation>Another account came into use meanwhile.</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this and begin anew.</source>
        <translation>Nothing was moved. Close this and begin anew.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>No account is open.</translation>
    </message>
    <message>
        <source>Connect to a portal first.</source>
        <translation>Connect to a portal first.</translation>
    </message>
    <message>
        <source>The leads are in the file, but it could not be given its name.</source>
        <translation>The leads are in the file, but it could not be given its name.</translation>
    </message>
    <message>
        <source>This computer sends them no more. The name of the file ends with .part; import it as it is.</source>
        <translation>This computer sends them no more. The name of the file ends with .part; import it as it is.</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>leadbooth::AccountsDialog</name>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>The window holds a lead for %1 that is not in the portal yet, or not known to be.</source>
        <translation>The window holds a lead for %1 that is not in the portal yet, or not known to be.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Sign out of %1?</translation>
    </message>
    <message>
        <source>On this computer, the portal&apos;s keys and its form are erased.</source>
        <translation>On this computer, the portal&apos;s keys and its form are erased.</translation>
    </message>
    <message>
        <source>The webhook itself stays in Bitrix24 and works for whoever has its address. To end it, delete it there: Developer resources → Integrations.</source>
        <translation>The webhook itself stays in Bitrix24 and works for whoever has its address. To end it, delete it there: Developer resources → Integrations.</translation>
    </message>
    <message>
        <source>The application stays in Bitrix24. To end it for everybody, its administrator deletes it there: Developer resources → Integrations.</source>
        <translation>The application stays in Bitrix24. To end it for everybody, its administrator deletes it there: Developer resources → Integrations.</translation>
    </message>
    <message>
        <source>Signing out now loses that lead.</source>
        <translation>Signing out now loses that lead.</translation>
    </message>
    <message>
        <source>Back to the lead</source>
        <comment>button</comment>
        <translation>Back to the lead</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard the lead and sign out</source>
        <comment>button</comment>
        <translation>Discard the lead and sign out</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>F2 renames an account, Delete signs out of it.</source>
        <translation>F2 renames an account, Delete signs out of it.</translation>
    </message>
    <message>
        <source>The portals that you connect to are listed here.
Begin with &quot;Add a portal …&quot;.</source>
        <translation>The portals that you connect to are listed here.
Begin with &quot;Add a portal …&quot;.</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: an account</comment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Rename</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <comment>button</comment>
        <translation>Sign out …</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <comment>button</comment>
        <translation>Add a portal …</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 are not in the portal yet.</source>
        <translation>
            <numerusform>%n lead for %1 is not in the portal yet.</numerusform>
            <numerusform>%n leads for %1 are not in the portal yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the account they cannot be sent. Send or discard them first: the queue lists them.</source>
        <translation>Without the account they cannot be sent. Send or discard them first: the queue lists them.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n lead(s) that were being typed and are kept as drafts.</source>
        <translation>
            <numerusform>So is %n lead that was being typed and is kept as a draft.</numerusform>
            <numerusform>So are %n leads that were being typed and are kept as drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::AnswerPage</name>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>The lead was created as number %1, and this portal turned it into a deal at once: it works without leads.</source>
        <translation>The lead was created as number %1, and this portal turned it into a deal at once: it works without leads.</translation>
    </message>
    <message>
        <source>The lead is in the portal.</source>
        <translation>The lead is in the portal.</translation>
    </message>
    <message>
        <source>It is marked as a repeat lead, because a company or contact was chosen: its card shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>It is marked as a repeat lead, because a company or contact was chosen: its card shows the client&apos;s name and phone instead of those typed here.</translation>
    </message>
    <message>
        <source>The portal holds the same lead more than once: also %1. Please remove the spare ones there.</source>
        <translation>The portal holds the same lead more than once: also %1. Please remove the spare ones there.</translation>
    </message>
    <message>
        <source>The next lead begins with typing.</source>
        <translation>The next lead begins with typing.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>New lead</translation>
    </message>
    <message>
        <source>New like this one</source>
        <comment>button</comment>
        <translation>New like this one</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation>Open in Bitrix24</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>The lead may have been created</source>
        <translation>The lead may have been created</translation>
    </message>
    <message numerus="yes">
        <source>Leadbooth looks again in %n second(s).</source>
        <translation>
            <numerusform>Leadbooth looks again in %n second.</numerusform>
            <numerusform>Leadbooth looks again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadbooth looks again soon.</source>
        <translation>Leadbooth looks again soon.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <comment>button</comment>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>It is there</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <comment>button</comment>
        <translation>It is not there: send again</translation>
    </message>
    <message>
        <source>The lead is in the portal as it was first sent. The changes you made since are not in it.</source>
        <translation>The lead is in the portal as it was first sent. The changes you made since are not in it.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>The lead is on this computer and is being sent.</source>
        <translation>The lead is on this computer and is being sent.</translation>
    </message>
    <message>
        <source>The lead is on this computer.</source>
        <translation>The lead is on this computer.</translation>
    </message>
    <message>
        <source>It is sent when you go back to %1.</source>
        <translation>It is sent when you go back to %1.</translation>
    </message>
    <message>
        <source>It is sent as soon as the portal is connected.</source>
        <translation>It is sent as soon as the portal is connected.</translation>
    </message>
    <message>
        <source>It is held back; the queue lets it go on.</source>
        <translation>It is held back; the queue lets it go on.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends it.</source>
        <translation>Another Leadbooth of this computer sends it.</translation>
    </message>
    <message>
        <source>It cannot be sent now: %1</source>
        <translation>It cannot be sent now: %1</translation>
    </message>
    <message>
        <source>It cannot be sent now.</source>
        <translation>It cannot be sent now.</translation>
    </message>
    <message numerus="yes">
        <source>It is sent by itself, in %n second(s) at the latest.</source>
        <translation>
            <numerusform>It is sent by itself, in %n second at the latest.</numerusform>
            <numerusform>It is sent by itself, in %n seconds at the latest.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent by itself as soon as that is over.</source>
        <translation>It is sent by itself as soon as that is over.</translation>
    </message>
    <message>
        <source>You can go on: Leadbooth keeps the lead and finds out.</source>
        <translation>You can go on: Leadbooth keeps the lead and finds out.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to %1, and not sent twice.</source>
        <translation>It is looked up when you go back to %1, and not sent twice.</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Looking in the portal …</translation>
    </message>
    <message>
        <source>The portal cannot be asked now what became of the lead, so it is not sent again.</source>
        <translation>The portal cannot be asked now what became of the lead, so it is not sent again.</translation>
    </message>
    <message>
        <source>The lead is not there yet. The portal may still be working on it, so it is not sent again.</source>
        <translation>The lead is not there yet. The portal may still be working on it, so it is not sent again.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in %2. It stays in the queue of that portal.</source>
        <translation>Please look for &quot;%1&quot; in %2. It stays in the queue of that portal.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in Bitrix24. Until you decide it stays in the queue.</source>
        <translation>Please look for &quot;%1&quot; in Bitrix24. Until you decide it stays in the queue.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Show the queue</translation>
    </message>
    <message>
        <source>The lead is in the portal. It is not known whether what is there has your last changes: please compare.</source>
        <translation>The lead is in the portal. It is not known whether what is there has your last changes: please compare.</translation>
    </message>
    <message>
        <source>It is sent when you go back to the other account of %1.</source>
        <translation>It is sent when you go back to the other account of %1.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to the other account of %1, and not sent twice.</source>
        <translation>It is looked up when you go back to the other account of %1, and not sent twice.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer.</source>
        <translation>The portal gave no clear answer.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer, and Leadbooth could not find out whether the lead is there.</source>
        <translation>The portal gave no clear answer, and Leadbooth could not find out whether the lead is there.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ApplicationPage</name>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The application in Bitrix24</source>
        <translation>The application in Bitrix24</translation>
    </message>
    <message>
        <source>Your portal&apos;s administrator made an application for Leadbooth and knows these two values. Is there none yet?</source>
        <translation>Your portal&apos;s administrator made an application for Leadbooth and knows these two values. Is there none yet?</translation>
    </message>
    <message>
        <source>How to make the application …</source>
        <comment>button</comment>
        <translation>How to make the application …</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>Application ID (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Application key (client_secret)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The number in the handler address of the application, from %1 to 65535. The key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>The number in the handler address of the application, from %1 to 65535. The key is kept in this computer&apos;s keychain and nowhere else.</translation>
    </message>
</context>
<context>
    <name>leadbooth::AttractPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothCodePage</name>
    <message>
        <source>There is no camera any more.</source>
        <translation>There is no camera any more.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the camera.</source>
        <translation>This computer&apos;s user may not use the camera.</translation>
    </message>
    <message>
        <source>The camera does not start. Another program may be using it.</source>
        <translation>The camera does not start. Another program may be using it.</translation>
    </message>
    <message>
        <source>No pictures come from the camera. Another program may be using it.</source>
        <translation>No pictures come from the camera. Another program may be using it.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures cannot be read.</source>
        <translation>The camera&apos;s pictures cannot be read.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>Read a QR code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Otherwise bring the booth file on a USB stick.</source>
        <translation>Otherwise bring the booth file on a USB stick.</translation>
    </message>
    <message>
        <source>This code is not a booth file: hold up the one that the desk shows.</source>
        <translation>This code is not a booth file: hold up the one that the desk shows.</translation>
    </message>
    <message>
        <source>Hold the QR code that the desk shows before the camera. The picture is not kept.</source>
        <translation>Hold the QR code that the desk shows before the camera. The picture is not kept.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothDesigner</name>
    <message>
        <source>Without a name</source>
        <comment>a booth</comment>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>New booth</source>
        <translation>New booth</translation>
    </message>
    <message>
        <source>Save the booth file</source>
        <translation>Save the booth file</translation>
    </message>
    <message>
        <source>Booth files (*.booth);;All files (*)</source>
        <translation>Booth files (*.booth);;All files (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The booth file is not saved: the key that signs it is not at hand.</source>
        <translation>The booth file is not saved: the key that signs it is not at hand.</translation>
    </message>
    <message>
        <source>The booth file is not saved: there is no room for it.</source>
        <translation>The booth file is not saved: there is no room for it.</translation>
    </message>
    <message>
        <source>The booth file is not saved: it cannot be written there.</source>
        <translation>The booth file is not saved: it cannot be written there.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: there is no room.</source>
        <translation>The last changes are not on the disk: there is no room.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: it cannot be written.</source>
        <translation>The last changes are not on the disk: it cannot be written.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choose another place for it.</translation>
    </message>
    <message>
        <source>Save the booth file before you close this window.</source>
        <translation>Save the booth file before you close this window.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>part of a booth</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>part of a booth</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>part of a booth</comment>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>part of a booth</comment>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Fixed values</source>
        <comment>part of a booth</comment>
        <translation>Fixed values</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>part of a booth</comment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>part of a booth</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>part of a booth</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Name of the booth</source>
        <translation>Name of the booth</translation>
    </message>
    <message>
        <source>Booths</source>
        <comment>button: a menu</comment>
        <translation>Booths</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save booth file …</source>
        <comment>button</comment>
        <translation>Save booth file …</translation>
    </message>
    <message>
        <source>See that the keychain is there and unlocked, then save again.</source>
        <translation>See that the keychain is there and unlocked, then save again.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothFlow</name>
    <message>
        <source>Booth</source>
        <comment>its name</comment>
        <translation>Booth</translation>
    </message>
</context>
<context>
    <name>leadbooth::BrowserPage</name>
    <message>
        <source>Use it</source>
        <comment>button: the code or address that was pasted</comment>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Sign in with your browser</translation>
    </message>
    <message>
        <source>Your browser has opened %1. Sign in there and agree; Leadbooth then goes on by itself.</source>
        <translation>Your browser has opened %1. Sign in there and agree; Leadbooth then goes on by itself.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Getting ready …</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <translation>Waiting for the browser: %1</translation>
    </message>
    <message>
        <source>The browser has answered. Asking the portal …</source>
        <translation>The browser has answered. Asking the portal …</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button: a page in the browser</comment>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>If the browser ends at a page that cannot be opened</source>
        <translation>If the browser ends at a page that cannot be opened</translation>
    </message>
    <message>
        <source>Paste the code, or the whole address that the browser ended at. A code is good for 30 seconds.</source>
        <translation>Paste the code, or the whole address that the browser ended at. A code is good for 30 seconds.</translation>
    </message>
</context>
<context>
    <name>leadbooth::CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
</context>
<context>
    <name>leadbooth::CertificatePage</name>
    <message>
        <source>The certificate authority&apos;s file</source>
        <translation>The certificate authority&apos;s file</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The certificate of the portal</source>
        <translation>The certificate of the portal</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for %1, so it could be somebody else&apos;s server. Portals on a company&apos;s own server often have a certificate of their own; their administrator can help with one of these:</source>
        <translation>This computer does not know who vouches for %1, so it could be somebody else&apos;s server. Portals on a company&apos;s own server often have a certificate of their own; their administrator can help with one of these:</translation>
    </message>
    <message>
        <source>Choose a CA file …</source>
        <comment>button: of a certificate authority</comment>
        <translation>Choose a CA file …</translation>
    </message>
    <message>
        <source>The file of the company&apos;s certificate authority, in PEM form.</source>
        <translation>The file of the company&apos;s certificate authority, in PEM form.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>button</comment>
        <translation>Show the certificate</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Asking the portal …</translation>
    </message>
    <message>
        <source>Issued for: %1</source>
        <translation>Issued for: %1</translation>
    </message>
    <message>
        <source>Issued by: itself</source>
        <translation>Issued by: itself</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valid from %1 to %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256 fingerprint:</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the fingerprint, by phone or in person, and compare every character. Only then nobody listens in.</source>
        <translation>Ask the portal&apos;s administrator for the fingerprint, by phone or in person, and compare every character. Only then nobody listens in.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Trust exactly this certificate</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <comment>entry of a dropdown: no value</comment>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a field&apos;s value</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoicePopup</name>
    <message>
        <source>Search</source>
        <comment>in the list of a dropdown</comment>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentStep</name>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the text of a consent</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>Sign with your finger (optional)</source>
        <translation>Sign with your finger (optional)</translation>
    </message>
    <message>
        <source>Signed. Sign anew</source>
        <translation>Signed. Sign anew</translation>
    </message>
    <message>
        <source>Please say whether you agree</source>
        <translation>Please say whether you agree</translation>
    </message>
    <message>
        <source>Without your consent we may not keep your details. Touch “I agree”, or “Start over” to remove everything.</source>
        <translation>Without your consent we may not keep your details. Touch “I agree”, or “Start over” to remove everything.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentTab</name>
    <message>
        <source>Nowhere: it is not kept</source>
        <translation>Nowhere: it is not kept</translation>
    </message>
    <message>
        <source>In the comment of the lead</source>
        <translation>In the comment of the lead</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (does not fit)</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>What visitors agree to</translation>
    </message>
    <message>
        <source>Without a text, nobody is asked.</source>
        <translation>Without a text, nobody is asked.</translation>
    </message>
    <message>
        <source>Version of the texts</source>
        <translation>Version of the texts</translation>
    </message>
    <message>
        <source>Visitors may decline: the lead is kept all the same</source>
        <translation>Visitors may decline: the lead is kept all the same</translation>
    </message>
    <message>
        <source>Ask for a signature</source>
        <translation>Ask for a signature</translation>
    </message>
    <message>
        <source>Where the portal keeps it</source>
        <translation>Where the portal keeps it</translation>
    </message>
    <message>
        <source>Each field takes one part. Fields that visitors are asked for, or that have a fixed value, are not offered.</source>
        <translation>Each field takes one part. Fields that visitors are asked for, or that have a fixed value, are not offered.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>The text</source>
        <comment>what of a consent goes into a field</comment>
        <translation>The text</translation>
    </message>
    <message>
        <source>The version</source>
        <comment>what of a consent goes into a field</comment>
        <translation>The version</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>what of a consent goes into a field</comment>
        <translation>The time</translation>
    </message>
    <message>
        <source>The signature</source>
        <comment>what of a consent goes into a field</comment>
        <translation>The signature</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentWriter</name>
    <message>
        <source>Consent given</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Consent declined</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Consent declined</translation>
    </message>
    <message>
        <source>Time of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Time of the consent: %1</translation>
    </message>
    <message>
        <source>Version of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Version of the consent: %1</translation>
    </message>
    <message>
        <source>Text of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Text of the consent: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>SHA-256 of the text: %1</translation>
    </message>
</context>
<context>
    <name>leadbooth::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <comment>button in a date field</comment>
        <translation>Choose from a calendar</translation>
    </message>
</context>
<context>
    <name>leadbooth::EngineHost</name>
    <message>
        <source>Leadbooth has received the portal&apos;s answer. You can close this page and return to Leadbooth.</source>
        <translation>Leadbooth has received the portal&apos;s answer. You can close this page and return to Leadbooth.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in. Return to Leadbooth and begin again there.</source>
        <translation>This answer belongs to another sign-in. Return to Leadbooth and begin again there.</translation>
    </message>
    <message>
        <source>The portal gave no permission. Return to Leadbooth; you can try again there.</source>
        <translation>The portal gave no permission. Return to Leadbooth; you can try again there.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Return to Leadbooth; you can try again there.</source>
        <translation>This answer cannot be read. Return to Leadbooth; you can try again there.</translation>
    </message>
    <message>
        <source>Leadbooth has had this answer before. You can close this page and return to Leadbooth.</source>
        <translation>Leadbooth has had this answer before. You can close this page and return to Leadbooth.</translation>
    </message>
    <message>
        <source>Leadbooth is not waiting for an answer any more. Return to Leadbooth.</source>
        <translation>Leadbooth is not waiting for an answer any more. Return to Leadbooth.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ExportDialog</name>
    <message>
        <source>Writing the file …</source>
        <translation>Writing the file …</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess.</source>
        <translation>Several words are easy to keep in mind and hard to guess.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks the file for good.</source>
        <translation>Type it once more, so that no slip locks the file for good.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>These are two different passphrases.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>A file for the leads</source>
        <translation>A file for the leads</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Exported leads (*.leadbooth);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are in the file.</source>
        <translation>
            <numerusform>%n lead is in the file.</numerusform>
            <numerusform>%n leads are in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not send them any more.</source>
        <translation>This computer does not send them any more.</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Lock the file with a passphrase</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand: unlock the keychain, or type the recovery key first.</source>
        <translation>The key of these leads is not at hand: unlock the keychain, or type the recovery key first.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>Without the key</translation>
    </message>
    <message>
        <source>The other computer can read and send the leads only once the recovery key of this one was typed there.</source>
        <translation>The other computer can read and send the leads only once the recovery key of this one was typed there.</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Export leads</translation>
    </message>
    <message>
        <source>Puts leads that are not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Puts leads that are not sent yet into an encrypted file, for another computer to send.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 go into an encrypted file. This computer does not send them any more: the one that imports the file does.</source>
        <translation>
            <numerusform>%n lead for %1 goes into an encrypted file. This computer does not send it any more: the one that imports the file does.</numerusform>
            <numerusform>%n leads for %1 go into an encrypted file. This computer does not send them any more: the one that imports the file does.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>The file is here:</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. The passphrase is asked for.</source>
        <translation>Bring it to the other computer, and import it there: Queue, Import. The passphrase is asked for.</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. Then type the recovery key of this computer.</source>
        <translation>Bring it to the other computer, and import it there: Queue, Import. Then type the recovery key of this computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>The other computer asks for it. It is kept nowhere: whoever forgets it needs the recovery key of this computer.</source>
        <translation>The other computer asks for it. It is kept nowhere: whoever forgets it needs the recovery key of this computer.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldDetail</name>
    <message>
        <source>Required by the portal</source>
        <translation>Required by the portal</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Name of the field, for visitors</source>
        <translation>Name of the field, for visitors</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>As many fit: buttons or a list</source>
        <comment>how the items of a list are offered</comment>
        <translation>As many fit: buttons or a list</translation>
    </message>
    <message>
        <source>Buttons</source>
        <comment>how the items of a list are offered</comment>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>List with a search</source>
        <comment>how the items of a list are offered</comment>
        <translation>List with a search</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a phone or an e-mail address: work, mobile …</comment>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldFinder</name>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Part of a field&apos;s name</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Find a field</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Fields found</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldNames</name>
    <message>
        <source>Work</source>
        <comment>kind of a phone number or address</comment>
        <translation>Work</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a phone number</comment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a phone number or address</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a phone number</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a phone number</comment>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Mailings</source>
        <comment>kind of a phone number or address: for newsletters</comment>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a phone number or address</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>About the lead</source>
        <comment>heading of a part of the form</comment>
        <translation>About the lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading of a part of the form: a person&apos;s name, phone, e-mail</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a part of the form: existing company and contacts</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>More</source>
        <comment>heading of a part of the form: responsible, comments</comment>
        <translation>More</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a part of the form</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>UTM</source>
        <comment>heading of a part of the form: advertising labels</comment>
        <translation>UTM</translation>
    </message>
    <message>
        <source>Fields of your portal</source>
        <comment>heading of a part of the form</comment>
        <translation>Fields of your portal</translation>
    </message>
    <message>
        <source>Other fields</source>
        <comment>heading of a part of the form</comment>
        <translation>Other fields</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldPicker</name>
    <message>
        <source>Cannot be filled in here.</source>
        <translation>Cannot be filled in here.</translation>
    </message>
    <message>
        <source>Would show visitors whom the portal knows.</source>
        <translation>Would show visitors whom the portal knows.</translation>
    </message>
    <message>
        <source>Has a fixed value.</source>
        <translation>Has a fixed value.</translation>
    </message>
    <message>
        <source>Takes a part of the consent.</source>
        <translation>Takes a part of the consent.</translation>
    </message>
    <message>
        <source>Fields of the portal</source>
        <translation>Fields of the portal</translation>
    </message>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Part of a field&apos;s name</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Find a field</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldRow</name>
    <message>
        <source>%1, needs attention</source>
        <comment>for screen readers: a field with a problem</comment>
        <translation>%1, needs attention</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>for screen readers: a field that must be filled in</comment>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>leadbooth::FixedTab</name>
    <message>
        <source>Every lead of this booth gets what is filled in here; visitors do not see it.</source>
        <translation>Every lead of this booth gets what is filled in here; visitors do not see it.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FooterBar</name>
    <message>
        <source>No portal yet</source>
        <translation>No portal yet</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Not connected · the form is from this computer</source>
        <translation>Not connected · the form is from this computer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Notify the responsible</translation>
    </message>
    <message>
        <source>Tells the responsible person in the portal&apos;s feed that the lead was created.</source>
        <translation>Tells the responsible person in the portal&apos;s feed that the lead was created.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button</comment>
        <translation>Send</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not connected · the form is another portal&apos;s</source>
        <translation>Not connected · the form is another portal&apos;s</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>leadbooth::FormView</name>
    <message numerus="yes">
        <source>%n field(s) need attention; first: %1</source>
        <comment>for screen readers</comment>
        <translation>
            <numerusform>%n field needs attention; first: %1</numerusform>
            <numerusform>%n fields need attention; first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>Required: %1</translation>
    </message>
    <message numerus="yes">
        <source>Required: %1 and %n more</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>
            <numerusform>Required: %1 and %n more</numerusform>
            <numerusform>Required: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::GuidePage</name>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>How to make the application</source>
        <translation>How to make the application</translation>
    </message>
    <message>
        <source>An administrator opens Developer resources → Other → Local application in Bitrix24 and fills in:</source>
        <translation>An administrator opens Developer resources → Other → Local application in Bitrix24 and fills in:</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an application in Bitrix24</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Your handler path</source>
        <comment>Bitrix24&apos;s name of the field</comment>
        <translation>Your handler path</translation>
    </message>
    <message>
        <source>Permission: CRM</source>
        <translation>Permission: CRM</translation>
    </message>
    <message>
        <source>Permission: Users (minimal)</source>
        <translation>Permission: Users (minimal)</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>Bitrix24&apos;s name of a type of application</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>After saving, Bitrix24 shows the application ID and the application key. Everybody who signs in needs both.</source>
        <translation>After saving, Bitrix24 shows the application ID and the application key. Everybody who signs in needs both.</translation>
    </message>
    <message>
        <source>If Bitrix24 takes only an address with https, leave https there. The browser then ends at a page that cannot be opened: copy that page&apos;s address into Leadbooth, which asks for it.</source>
        <translation>If Bitrix24 takes only an address with https, leave https there. The browser then ends at a page that cannot be opened: copy that page&apos;s address into Leadbooth, which asks for it.</translation>
    </message>
</context>
<context>
    <name>leadbooth::HeaderBar</name>
    <message>
        <source>No portal yet</source>
        <translation>No portal yet</translation>
    </message>
    <message>
        <source>Demonstration: nothing leaves this computer</source>
        <translation>Demonstration: nothing leaves this computer</translation>
    </message>
    <message>
        <source>Find a field</source>
        <comment>button</comment>
        <translation>Find a field</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Load the form again</source>
        <translation>Load the form again</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portals and accounts</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <translation>Add a portal …</translation>
    </message>
    <message>
        <source>Accounts …</source>
        <translation>Accounts …</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>Keep what was sent</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>what was sent is kept</comment>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>what was sent is kept</comment>
        <translation>For ever</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <comment>what was sent is kept</comment>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the recovery key …</source>
        <translation>Show the recovery key …</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <translation>Type the recovery key …</translation>
    </message>
    <message>
        <source>Booth …</source>
        <translation>Booth …</translation>
    </message>
</context>
<context>
    <name>leadbooth::ImportDialog</name>
    <message>
        <source>A file of exported leads</source>
        <translation>A file of exported leads</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Exported leads (*.leadbooth);;All files (*)</translation>
    </message>
    <message>
        <source>The leads were typed for another portal: %1.</source>
        <translation>The leads were typed for another portal: %1.</translation>
    </message>
    <message>
        <source>This account is of %1. If these are two companies, do not take the leads in: they would be sent to the wrong one.</source>
        <translation>This account is of %1. If these are two companies, do not take the leads in: they would be sent to the wrong one.</translation>
    </message>
    <message>
        <source>The leads are here, but the keychain did not take their key.</source>
        <translation>The leads are here, but the keychain did not take their key.</translation>
    </message>
    <message>
        <source>They can be read and sent until Leadbooth is closed. Unlock the keychain, and import the file once more after the next start.</source>
        <translation>They can be read and sent until Leadbooth is closed. Unlock the keychain, and import the file once more after the next start.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were taken in.</source>
        <translation>
            <numerusform>%n lead was taken in.</numerusform>
            <numerusform>%n leads were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken in.</source>
        <translation>Nothing had to be taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were here already, and stay as they are.</source>
        <translation>
            <numerusform>%n lead was here already, and stays as it is.</numerusform>
            <numerusform>%n leads were here already, and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported, and sends them from here. Each is looked for in the portal first, so that none gets there twice.</source>
        <translation>Takes in leads that another computer exported, and sends them from here. Each is looked for in the portal first, so that none gets there twice.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>They are looked for in the portal, and sent where it does not have them.</source>
        <translation>They are looked for in the portal, and sent where it does not have them.</translation>
    </message>
    <message>
        <source>There are no leads in it.</source>
        <translation>There are no leads in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), exported on %1.</source>
        <translation>
            <numerusform>%n lead, exported on %1.</numerusform>
            <numerusform>%n leads, exported on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s).</source>
        <translation>
            <numerusform>%n lead.</numerusform>
            <numerusform>%n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the leads in …</source>
        <translation>Taking the leads in …</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) cannot be read yet, and are not sent. The recovery key of the computer that they come from opens them.</source>
        <translation>
            <numerusform>%n lead cannot be read yet, and is not sent. The recovery key of the computer that it comes from opens it.</numerusform>
            <numerusform>%n leads cannot be read yet, and are not sent. The recovery key of the computer that they come from opens them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of these leads is not in the file. They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>The key of these leads is not in the file. They are taken in and kept, and sent once the recovery key of the other computer was typed here.</translation>
    </message>
    <message>
        <source>They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>They are taken in and kept, and sent once the recovery key of the other computer was typed here.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>Take them in</source>
        <comment>button</comment>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Import leads</translation>
    </message>
    <message>
        <source>It is the same portal</source>
        <translation>It is the same portal</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>Without the passphrase</translation>
    </message>
    <message>
        <source>Another file …</source>
        <comment>button</comment>
        <translation>Another file …</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Type the recovery key …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>leadbooth::IssueText</name>
    <message>
        <source>Fill this in to send the lead</source>
        <comment>under a required field that is empty</comment>
        <translation>Fill this in to send the lead</translation>
    </message>
    <message numerus="yes">
        <source>Shorten this to %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Shorten this to %n character</numerusform>
            <numerusform>Shorten this to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Enter at least %n character</numerusform>
            <numerusform>Enter at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Enter %1 or more</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Enter %1 or less</translation>
    </message>
    <message>
        <source>Enter a number such as %1</source>
        <comment>under a number field</comment>
        <translation>Enter a number such as %1</translation>
    </message>
    <message>
        <source>Enter a whole number, without decimals</source>
        <comment>under a number field</comment>
        <translation>Enter a whole number, without decimals</translation>
    </message>
    <message>
        <source>Enter a date such as %1</source>
        <comment>under a date field</comment>
        <translation>Enter a date such as %1</translation>
    </message>
    <message>
        <source>Enter a date and time such as %1</source>
        <comment>under a date field</comment>
        <translation>Enter a date and time such as %1</translation>
    </message>
    <message>
        <source>The portal would refuse this address: %1</source>
        <comment>under an e-mail field; %1 is the reason</comment>
        <translation>The portal would refuse this address: %1</translation>
    </message>
    <message>
        <source>Enter a web address such as example.com</source>
        <comment>under a web address field</comment>
        <translation>Enter a web address such as example.com</translation>
    </message>
    <message>
        <source>Enter a phone number: there is no digit yet</source>
        <comment>under a phone field</comment>
        <translation>Enter a phone number: there is no digit yet</translation>
    </message>
    <message>
        <source>The portal expects another form here (its rule: %1)</source>
        <comment>under a text field; %1 is a regular expression</comment>
        <translation>The portal expects another form here (its rule: %1)</translation>
    </message>
    <message>
        <source>The portal refused this value</source>
        <comment>under a field</comment>
        <translation>The portal refused this value</translation>
    </message>
    <message>
        <source>The portal refused this: %1</source>
        <comment>under a field; %1 is the portal&apos;s own text</comment>
        <translation>The portal refused this: %1</translation>
    </message>
    <message>
        <source>no @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>no @</translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>nothing before the @</translation>
    </message>
    <message>
        <source>no domain</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>no domain</translation>
    </message>
    <message>
        <source>it has a space</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>it has a space</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear this</source>
        <comment>under a field in which a name was typed but not chosen</comment>
        <translation>Choose an entry from the list, or clear this</translation>
    </message>
    <message>
        <source>Choose an entry from the list</source>
        <comment>under a dropdown</comment>
        <translation>Choose an entry from the list</translation>
    </message>
    <message>
        <source>No longer in the portal&apos;s list: %1</source>
        <comment>under a dropdown; %1 is what was chosen</comment>
        <translation>No longer in the portal&apos;s list: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n decimal(s) at most: the portal rounds the rest away</source>
        <comment>under a number field</comment>
        <translation>
            <numerusform>Enter %n decimal at most: the portal rounds the rest away</numerusform>
            <numerusform>Enter %n decimals at most: the portal rounds the rest away</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be sent any more: the portal&apos;s form has changed</source>
        <comment>under a field</comment>
        <translation>This cannot be sent any more: the portal&apos;s form has changed</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>not an e-mail</translation>
    </message>
</context>
<context>
    <name>leadbooth::Keyboard</name>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>key</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <comment>key</comment>
        <translation>Capital letters, locked</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <comment>key</comment>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>key</comment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <comment>key</comment>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>More signs</source>
        <comment>key</comment>
        <translation>More signs</translation>
    </message>
    <message>
        <source>Delete the character before</source>
        <comment>key</comment>
        <translation>Delete the character before</translation>
    </message>
    <message>
        <source>New line</source>
        <comment>key</comment>
        <translation>New line</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskApplication</name>
    <message>
        <source>No portal is connected on this computer. Start Leadbooth without --kiosk once and connect it.</source>
        <translation>No portal is connected on this computer. Start Leadbooth without --kiosk once and connect it.</translation>
    </message>
    <message>
        <source>This booth file is in use.</source>
        <translation>This booth file is in use.</translation>
    </message>
    <message>
        <source>The booth file was changed by somebody else, and is not used.</source>
        <translation>The booth file was changed by somebody else, and is not used.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version of Leadbooth.</source>
        <translation>The booth file was made by a newer version of Leadbooth.</translation>
    </message>
    <message>
        <source>The booth file cannot be read.</source>
        <translation>The booth file cannot be read.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal.</source>
        <translation>The booth file was made for another portal.</translation>
    </message>
    <message>
        <source>The test lead is in the portal, with the number %1.</source>
        <translation>The test lead is in the portal, with the number %1.</translation>
    </message>
    <message>
        <source>The test lead is saved and waits: %1</source>
        <translation>The test lead is saved and waits: %1</translation>
    </message>
    <message>
        <source>The test lead is saved, and will be sent.</source>
        <translation>The test lead is saved, and will be sent.</translation>
    </message>
    <message>
        <source>A test lead is on its way…</source>
        <translation>A test lead is on its way…</translation>
    </message>
    <message>
        <source>The test lead was not created.</source>
        <translation>The test lead was not created.</translation>
    </message>
    <message>
        <source>The portal&apos;s form was never loaded on this computer. Connect it once, and it is kept.</source>
        <translation>The portal&apos;s form was never loaded on this computer. Connect it once, and it is kept.</translation>
    </message>
    <message>
        <source>The booth file is in use, but could not be kept on this computer: at the next start it is needed again. Is the disk full?</source>
        <translation>The booth file is in use, but could not be kept on this computer: at the next start it is needed again. Is the disk full?</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskChoiceList</name>
    <message>
        <source>Type a part of the name</source>
        <comment>in the search field of a list</comment>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>Nothing has this in its name</source>
        <comment>under the search field of a list</comment>
        <translation>Nothing has this in its name</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <comment>under a list</comment>
        <translation>
            <numerusform>%n more: type a part of the name</numerusform>
            <numerusform>%n more: type a part of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskDateEditor</name>
    <message>
        <source>Day</source>
        <comment>above a field for the day of the month</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>above a field for the number of the month</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>above a field for the year</comment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>above a field for the hour of the day</comment>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Minute</source>
        <comment>above a field for the minute</comment>
        <translation>Minute</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskFrame</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskLineEditor</name>
    <message>
        <source>One more</source>
        <comment>a button under a field that takes several</comment>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskShell</name>
    <message>
        <source>The screen is off at this hour</source>
        <translation>The screen is off at this hour</translation>
    </message>
    <message>
        <source>These were two different PINs. Choose one again.</source>
        <translation>These were two different PINs. Choose one again.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Try again in a moment.</source>
        <translation>The PIN cannot be checked now. Try again in a moment.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>A PIN has %1 to %2 digits.</translation>
    </message>
    <message>
        <source>The PIN could not be kept. Is the disk full?</source>
        <translation>The PIN could not be kept. Is the disk full?</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskView</name>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message numerus="yes">
        <source>Everything you entered will be removed in %n second(s).</source>
        <comment>a countdown on the warning</comment>
        <translation>
            <numerusform>Everything you entered will be removed in %n second.</numerusform>
            <numerusform>Everything you entered will be removed in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Start over?</translation>
    </message>
    <message>
        <source>Everything you entered will be removed.</source>
        <translation>Everything you entered will be removed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Your badge was read. Please check what is filled in.</source>
        <translation>Your badge was read. Please check what is filled in.</translation>
    </message>
    <message>
        <source>Which language do you prefer?</source>
        <translation>Which language do you prefer?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Sign with your finger</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Your consent</translation>
    </message>
    <message>
        <source>Hold your badge in front of the camera</source>
        <translation>Hold your badge in front of the camera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskWords</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>leadbooth::LookTab</name>
    <message>
        <source>The logo was removed.</source>
        <translation>The logo was removed.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choose the logo</translation>
    </message>
    <message>
        <source>Choose slides</source>
        <translation>Choose slides</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A file is neither a PNG nor a JPEG picture.</source>
        <translation>A file is neither a PNG nor a JPEG picture.</translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>A picture is larger than %1.</translation>
    </message>
    <message>
        <source>All pictures together would be larger than %1.</source>
        <translation>All pictures together would be larger than %1.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n slide(s) at the most.</source>
        <translation>
            <numerusform>There can be %n slide at the most.</numerusform>
            <numerusform>There can be %n slides at the most.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slide was removed.</source>
        <translation>A slide was removed.</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Slide %1</translation>
    </message>
    <message>
        <source>Change the colour …</source>
        <comment>button</comment>
        <translation>Change the colour …</translation>
    </message>
    <message>
        <source>Choose a colour …</source>
        <comment>button</comment>
        <translation>Choose a colour …</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accent colour</translation>
    </message>
    <message>
        <source>Leadbooth&apos;s own</source>
        <comment>button: the colour</comment>
        <translation>Leadbooth&apos;s own</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to %1.</source>
        <translation>PNG or JPEG, up to %1.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <comment>button</comment>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Slides while nobody is there</source>
        <translation>Slides while nobody is there</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n picture(s), PNG or JPEG, of %1 each; with the logo %2 in all.</source>
        <translation>
            <numerusform>Up to %n picture, PNG or JPEG, of %1 each; with the logo %2 in all.</numerusform>
            <numerusform>Up to %n pictures, PNG or JPEG, of %1 each; with the logo %2 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <comment>button</comment>
        <translation>Add pictures …</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>leadbooth::MainWindow</name>
    <message>
        <source>The form appears here as soon as the portal answers.</source>
        <translation>The form appears here as soon as the portal answers.</translation>
    </message>
    <message>
        <source>Lead without a title</source>
        <translation>Lead without a title</translation>
    </message>
    <message>
        <source>Asking the portal for its form …</source>
        <translation>Asking the portal for its form …</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Stay</translation>
    </message>
    <message>
        <source>To begin, choose &quot;Add a portal …&quot; under &quot;No portal yet&quot; at the top.</source>
        <translation>To begin, choose &quot;Add a portal …&quot; under &quot;No portal yet&quot; at the top.</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingDialog</name>
    <message numerus="yes">
        <source>%n lead(s) are mended and will be sent.</source>
        <translation>
            <numerusform>%n lead is mended and will be sent.</numerusform>
            <numerusform>%n leads are mended and will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) needed no mending any more.</source>
        <translation>
            <numerusform>%n lead needed no mending any more.</numerusform>
            <numerusform>%n leads needed no mending any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) do not fit yet and stay as they were.</source>
        <translation>
            <numerusform>%n lead does not fit yet and stays as it was.</numerusform>
            <numerusform>%n leads do not fit yet and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>%n lead could not be changed and stays as it was.</numerusform>
            <numerusform>%n leads could not be changed and stay as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide otherwise below, or open them in the queue one by one.</source>
        <translation>Decide otherwise below, or open them in the queue one by one.</translation>
    </message>
    <message numerus="yes">
        <source>Something is left out of %n lead(s).</source>
        <translation>
            <numerusform>Something is left out of %n lead.</numerusform>
            <numerusform>Something is left out of %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed into these fields and does not fit any more is erased, and cannot be brought back:</source>
        <translation>What was typed into these fields and does not fit any more is erased, and cannot be brought back:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave out and mend</source>
        <comment>button</comment>
        <translation>Leave out and mend</translation>
    </message>
    <message>
        <source>Comparing the leads with the portal&apos;s form …</source>
        <translation>Comparing the leads with the portal&apos;s form …</translation>
    </message>
    <message>
        <source>The leads that could be compared fit the portal&apos;s form.</source>
        <translation>The leads that could be compared fit the portal&apos;s form.</translation>
    </message>
    <message>
        <source>Every lead that waits fits the portal&apos;s form.</source>
        <translation>Every lead that waits fits the portal&apos;s form.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <comment>button</comment>
        <translation>Mending …</translation>
    </message>
    <message>
        <source>Mend</source>
        <comment>button</comment>
        <translation>Mend</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n lead(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Mend %n lead</numerusform>
            <numerusform>Mend %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) need another decision as well.</source>
        <translation>
            <numerusform>%n more lead needs another decision as well.</numerusform>
            <numerusform>%n more leads need another decision as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are shown when these are dealt with.</source>
        <translation>
            <numerusform>%n more change is shown when these are dealt with.</numerusform>
            <numerusform>%n more changes are shown when these are dealt with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be compared, because they cannot be decrypted now.</source>
        <translation>
            <numerusform>%n lead could not be compared, because it cannot be decrypted now.</numerusform>
            <numerusform>%n leads could not be compared, because they cannot be decrypted now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend leads</source>
        <translation>Mend leads</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since these leads were typed. Until you decide what becomes of what does not fit, they are not sent.</source>
        <translation>The portal&apos;s form has changed since these leads were typed. Until you decide what becomes of what does not fit, they are not sent.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingRow</name>
    <message>
        <source>Decide later</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Fill it in for all</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Fill it in for all</translation>
    </message>
    <message>
        <source>Choose another stage</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Choose another stage</translation>
    </message>
    <message>
        <source>Take it as an amount in …</source>
        <comment>what to do about a change of the portal&apos;s form; a currency follows</comment>
        <translation>Take it as an amount in …</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Choose another item</translation>
    </message>
    <message>
        <source>Choose another currency</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Choose another currency</translation>
    </message>
    <message>
        <source>Move all but the first to …</source>
        <comment>what to do about a change of the portal&apos;s form; a field follows</comment>
        <translation>Move all but the first to …</translation>
    </message>
    <message>
        <source>Move it to another field</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Move it to another field</translation>
    </message>
    <message>
        <source>Keep the first alone</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Keep the first alone</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>The amount and its currency go together.</source>
        <translation>The amount and its currency go together.</translation>
    </message>
    <message>
        <source>Open each of these leads in the queue and fill it in there.</source>
        <translation>Open each of these leads in the queue and fill it in there.</translation>
    </message>
    <message>
        <source>Amounts stay as they are; they are not converted.</source>
        <translation>Amounts stay as they are; they are not converted.</translation>
    </message>
    <message>
        <source>It is added behind what is there already.</source>
        <translation>It is added behind what is there already.</translation>
    </message>
    <message>
        <source>What was typed there is erased from these leads for good.</source>
        <translation>What was typed there is erased from these leads for good.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what was typed any more.</source>
        <translation>&quot;%1&quot; does not take what was typed any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>entry of a dropdown: nothing is chosen yet</comment>
        <translation>Choose …</translation>
    </message>
</context>
<context>
    <name>leadbooth::MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>Hide this message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>button</comment>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>leadbooth::NotEditableEditor</name>
    <message>
        <source>Can be filled in in Bitrix24 only</source>
        <comment>in place of a field&apos;s editor</comment>
        <translation>Can be filled in in Bitrix24 only</translation>
    </message>
</context>
<context>
    <name>leadbooth::NotReadyPage</name>
    <message>
        <source>This booth is not ready yet</source>
        <translation>This booth is not ready yet</translation>
    </message>
    <message>
        <source>For the staff: connect this computer to the portal once, so that it can load the form.</source>
        <translation>For the staff: connect this computer to the portal once, so that it can load the form.</translation>
    </message>
    <message>
        <source>For the staff: get in by the PIN and choose a booth file.</source>
        <translation>For the staff: get in by the PIN and choose a booth file.</translation>
    </message>
    <message>
        <source>For the staff: the booth file asks for no field that the portal&apos;s form has. Check it at the desk, sign it and bring it again.</source>
        <translation>For the staff: the booth file asks for no field that the portal&apos;s form has. Check it at the desk, sign it and bring it again.</translation>
    </message>
</context>
<context>
    <name>leadbooth::NoticeBoard</name>
    <message>
        <source>The portal&apos;s form has changed.</source>
        <translation>The portal&apos;s form has changed.</translation>
    </message>
    <message>
        <source>The new form comes with the next lead. What you typed stays.</source>
        <translation>The new form comes with the next lead. What you typed stays.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <comment>button</comment>
        <translation>Use it now</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>The form was cleared.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>This becomes a repeat lead, because a company or contact is chosen.</source>
        <translation>This becomes a repeat lead, because a company or contact is chosen.</translation>
    </message>
    <message>
        <source>Its card in the portal shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>Its card in the portal shows the client&apos;s name and phone instead of those typed here.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a name, a phone or a title.</source>
        <translation>There is nothing to send yet: type a name, a phone or a title.</translation>
    </message>
    <message>
        <source>The renewed sign-in could not be put into the keychain yet.</source>
        <translation>The renewed sign-in could not be put into the keychain yet.</translation>
    </message>
    <message>
        <source>It lasts until Leadbooth is closed. Unlock the keychain, and Leadbooth keeps it by itself.</source>
        <translation>It lasts until Leadbooth is closed. Unlock the keychain, and Leadbooth keeps it by itself.</translation>
    </message>
    <message>
        <source>No portal is connected; the form below is that of %1.</source>
        <translation>No portal is connected; the form below is that of %1.</translation>
    </message>
    <message>
        <source>What you typed stays. Connect to a portal to send it.</source>
        <translation>What you typed stays. Connect to a portal to send it.</translation>
    </message>
    <message>
        <source>%1 has not given its form yet; the form below is that of %2.</source>
        <translation>%1 has not given its form yet; the form below is that of %2.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as %1 answers, or when you go back to %2.</source>
        <translation>What you typed stays. It can be sent as soon as %1 answers, or when you go back to %2.</translation>
    </message>
    <message>
        <source>The form below is that of %1, so it cannot be sent now. What you typed stays. Try again, or go back to %1.</source>
        <translation>The form below is that of %1, so it cannot be sent now. What you typed stays. Try again, or go back to %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which &quot;Copy&quot; takes as well</source>
        <translation>
            <numerusform>and %n more, which &quot;Copy&quot; takes as well</numerusform>
            <numerusform>and %n more, which &quot;Copy&quot; takes as well</numerusform>
        </translation>
    </message>
    <message>
        <source>The new form has no place for what you typed here:</source>
        <translation>The new form has no place for what you typed here:</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the portal, and needs you.</source>
        <translation>&quot;%1&quot; is not in the portal, and needs you.</translation>
    </message>
    <message>
        <source>It is kept in the queue.</source>
        <translation>It is kept in the queue.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Show the queue</translation>
    </message>
    <message>
        <source>Leads that wait here are encrypted; their key is in the keychain.</source>
        <translation>Leads that wait here are encrypted; their key is in the keychain.</translation>
    </message>
    <message>
        <source>Keep the recovery key as well: without either of them, nobody can read the leads that wait.</source>
        <translation>Keep the recovery key as well: without either of them, nobody can read the leads that wait.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <comment>button</comment>
        <translation>Show the recovery key</translation>
    </message>
    <message>
        <source>It stays in the queue until then.</source>
        <translation>It stays in the queue until then.</translation>
    </message>
    <message>
        <source>The lead could not be saved.</source>
        <translation>The lead could not be saved.</translation>
    </message>
    <message>
        <source>What you typed stays in the form.</source>
        <translation>What you typed stays in the form.</translation>
    </message>
    <message>
        <source>The file of the queue was damaged. It was put aside, and a new one was begun.</source>
        <translation>The file of the queue was damaged. It was put aside, and a new one was begun.</translation>
    </message>
    <message>
        <source>Leads that waited in it are not sent. Keep the file, and ask whoever helps you.</source>
        <translation>Leads that waited in it are not sent. Keep the file, and ask whoever helps you.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>The queue was made by a newer version of Leadbooth.</translation>
    </message>
    <message>
        <source>Its leads are shown, and nothing can be saved. Install that version.</source>
        <translation>Its leads are shown, and nothing can be saved. Install that version.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) in the queue cannot be read: their key is not in the keychain.</source>
        <translation>
            <numerusform>%n lead in the queue cannot be read: its key is not in the keychain.</numerusform>
            <numerusform>%n leads in the queue cannot be read: their key is not in the keychain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery key opens them.</source>
        <translation>The recovery key opens them.</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Type the recovery key …</translation>
    </message>
    <message>
        <source>The queue cannot be opened, so nothing can be saved.</source>
        <translation>The queue cannot be opened, so nothing can be saved.</translation>
    </message>
    <message>
        <source>A lead that you were typing was put aside.</source>
        <translation>A lead that you were typing was put aside.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>&quot;%1&quot;, %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message>
        <source>The form below is that of the other account of %1.</source>
        <translation>The form below is that of the other account of %1.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as the portal gives this account its form, or when you go back to the other account.</source>
        <translation>What you typed stays. It can be sent as soon as the portal gives this account its form, or when you go back to the other account.</translation>
    </message>
    <message>
        <source>What you change now is not in it. You can send it when this is over, if it was not created.</source>
        <translation>What you change now is not in it. You can send it when this is over, if it was not created.</translation>
    </message>
    <message>
        <source>The lead in the form is being sent as it was saved before.</source>
        <translation>The lead in the form is being sent as it was saved before.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and may have been created.</source>
        <translation>The lead in the form was sent as it was saved before, and may have been created.</translation>
    </message>
    <message>
        <source>The lead in the form is in the portal as number %1, as it was saved before.</source>
        <translation>The lead in the form is in the portal as number %1, as it was saved before.</translation>
    </message>
    <message>
        <source>What you changed since is not in it and is not sent any more: change it in Bitrix24.</source>
        <translation>What you changed since is not in it and is not sent any more: change it in Bitrix24.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <comment>button</comment>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>What you change is not in it. Look for the lead in Bitrix24 before you send it again.</source>
        <translation>What you change is not in it. Look for the lead in Bitrix24 before you send it again.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and not taken.</source>
        <translation>The lead in the form was sent as it was saved before, and not taken.</translation>
    </message>
    <message>
        <source>Send it to try again with what you changed.</source>
        <translation>Send it to try again with what you changed.</translation>
    </message>
    <message>
        <source>The lead cannot come into the form now.</source>
        <translation>The lead cannot come into the form now.</translation>
    </message>
    <message>
        <source>The portal has not given its form yet. Try again when it is there.</source>
        <translation>The portal has not given its form yet. Try again when it is there.</translation>
    </message>
    <message>
        <source>Another lead is being saved. Try again when that is done.</source>
        <translation>Another lead is being saved. Try again when that is done.</translation>
    </message>
    <message>
        <source>The lead that was sent last has changes that are nowhere else. Go back to the form first.</source>
        <translation>The lead that was sent last has changes that are nowhere else. Go back to the form first.</translation>
    </message>
    <message>
        <source>A lead that was being typed is kept as a draft.</source>
        <translation>A lead that was being typed is kept as a draft.</translation>
    </message>
    <message>
        <source>The lead that you cleared is kept for a few minutes, unless the next one is sent before.</source>
        <translation>The lead that you cleared is kept for a few minutes, unless the next one is sent before.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PageTabs</name>
    <message>
        <source>Queue %1</source>
        <comment>page, and how many leads are in it</comment>
        <translation>Queue %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>page</comment>
        <translation>Queue</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>page</comment>
        <translation>New lead</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>leadbooth::PagesTab</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked any more.</source>
        <translation>&quot;%1&quot; is not asked any more.</translation>
    </message>
    <message>
        <source>Pages and their fields</source>
        <translation>Pages and their fields</translation>
    </message>
    <message>
        <source>Add a page</source>
        <comment>button</comment>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Question of this page</source>
        <translation>Question of this page</translation>
    </message>
    <message>
        <source>Stands large above the fields. A page without one shows its fields alone.</source>
        <translation>Stands large above the fields. A page without one shows its fields alone.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PinPage</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>That is not the PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong too often. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Wrong too often. The next try is possible in %n second.</numerusform>
            <numerusform>Wrong too often. The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Back to the visitors</translation>
    </message>
    <message>
        <source>Type the PIN of this booth.</source>
        <translation>Type the PIN of this booth.</translation>
    </message>
    <message>
        <source>Choose a PIN of %1 to %2 digits. The staff of this booth will need it.</source>
        <translation>Choose a PIN of %1 to %2 digits. The staff of this booth will need it.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Type the same PIN once more.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PortalPage</name>
    <message>
        <source>For example acme, acme.bitrix24.com, or acme.example/portal for a portal on your own server.</source>
        <translation>For example acme, acme.bitrix24.com, or acme.example/portal for a portal on your own server.</translation>
    </message>
    <message>
        <source>Leadbooth connects to %1</source>
        <translation>Leadbooth connects to %1</translation>
    </message>
    <message>
        <source>This address begins with http, where anybody on the way could read the leads. Use the one with https.</source>
        <translation>This address begins with http, where anybody on the way could read the leads. Use the one with https.</translation>
    </message>
    <message>
        <source>This is not the address of a portal yet. It stands in the browser&apos;s address bar when Bitrix24 is open.</source>
        <translation>This is not the address of a portal yet. It stands in the browser&apos;s address bar when Bitrix24 is open.</translation>
    </message>
    <message>
        <source>Where is your Bitrix24?</source>
        <translation>Where is your Bitrix24?</translation>
    </message>
    <message>
        <source>Type its name or address, or paste the address of any of its pages.</source>
        <translation>Type its name or address, or paste the address of any of its pages.</translation>
    </message>
    <message>
        <source>Portal&apos;s address</source>
        <translation>Portal&apos;s address</translation>
    </message>
    <message>
        <source>No portal at hand? A demonstration portal inside Leadbooth shows how it works. Nothing leaves this computer.</source>
        <translation>No portal at hand? A demonstration portal inside Leadbooth shows how it works. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Try the demonstration portal</source>
        <comment>button</comment>
        <translation>Try the demonstration portal</translation>
    </message>
</context>
<context>
    <name>leadbooth::PreviewPane</name>
    <message>
        <source>Welcome</source>
        <comment>page of the preview</comment>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of the preview</comment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>page of the preview</comment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>page of the preview</comment>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>page of the preview</comment>
        <translation>Consent</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>The preview could not be started.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Language of the preview</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translation>Screen of the preview</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: of the preview</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: of the preview</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>As visitors see it, made smaller. It can be tried with the mouse; no lead is saved.</source>
        <translation>As visitors see it, made smaller. It can be tried with the mouse; no lead is saved.</translation>
    </message>
    <message>
        <source>Preview of the booth</source>
        <translation>Preview of the booth</translation>
    </message>
    <message>
        <source>The preview comes in a moment.</source>
        <translation>The preview comes in a moment.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProblemList</name>
    <message>
        <source>Everything fits the portal&apos;s form.</source>
        <translation>Everything fits the portal&apos;s form.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the file can be saved.</source>
        <translation>
            <numerusform>%n thing to mend before the file can be saved.</numerusform>
            <numerusform>%n things to mend before the file can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. The file can be saved.</source>
        <translation>
            <numerusform>%n thing to look at. The file can be saved.</numerusform>
            <numerusform>%n things to look at. The file can be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: where it is mended</comment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProgressMark</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>how far a visitor has come</comment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>leadbooth::QuestionStep</name>
    <message>
        <source>required</source>
        <comment>beside a label</comment>
        <translation>required</translation>
    </message>
    <message>
        <source>Scan my badge</source>
        <translation>Scan my badge</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueActions</name>
    <message>
        <source>Send again …</source>
        <comment>button</comment>
        <translation>Send again …</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: leads of the queue</comment>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Mend …</source>
        <comment>button: what the portal&apos;s form has changed</comment>
        <translation>Mend …</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>It is in the portal …</source>
        <comment>button</comment>
        <translation>It is in the portal …</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: a lead that was discarded</comment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation>Open in Bitrix24</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Park</source>
        <comment>button: not to be sent until a person says so</comment>
        <translation>Park</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueDetailPane</name>
    <message>
        <source>Choose a lead to see what has become of it.</source>
        <translation>Choose a lead to see what has become of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) chosen</source>
        <translation>
            <numerusform>%n lead chosen</numerusform>
            <numerusform>%n leads chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>An action is done for those of them that it is meant for.</source>
        <translation>An action is done for those of them that it is meant for.</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>a state and a time</comment>
        <translation>%1 · saved %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier</source>
        <comment>attempts to send a lead</comment>
        <translation>
            <numerusform>… and %n earlier</numerusform>
            <numerusform>… and %n earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen lead</source>
        <translation>The chosen lead</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button</comment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: the keychain</comment>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>What was typed</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueFilter</name>
    <message>
        <source>All waiting</source>
        <comment>which leads are listed</comment>
        <translation>All waiting</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>which leads are listed</comment>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>which leads are listed</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>which leads are listed</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>which leads are listed</comment>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>More than once in the portal</source>
        <comment>which leads are listed</comment>
        <translation>More than once in the portal</translation>
    </message>
    <message>
        <source>Search in what was typed</source>
        <translation>Search in what was typed</translation>
    </message>
    <message>
        <source>Search the leads</source>
        <translation>Search the leads</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueHeader</name>
    <message>
        <source>Connect</source>
        <comment>button: to a portal</comment>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: sending</comment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: sending</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: the whole queue</comment>
        <translation>Send now</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stand(s) in the portal more than once.</source>
        <translation>
            <numerusform>%n lead stands in the portal more than once.</numerusform>
            <numerusform>%n leads stand in the portal more than once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please remove the spare ones in Bitrix24. Leadbooth deletes nothing there.</source>
        <translation>Please remove the spare ones in Bitrix24. Leadbooth deletes nothing there.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: these leads</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progress of sending</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueModel</name>
    <message>
        <source>State</source>
        <comment>column of the queue</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>column of the queue</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>What happens next</source>
        <comment>column of the queue</comment>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of the queue: when</comment>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueView::Private</name>
    <message>
        <source>&quot;%1&quot; is discarded.</source>
        <translation>&quot;%1&quot; is discarded.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are discarded.</source>
        <translation>
            <numerusform>%n lead is discarded.</numerusform>
            <numerusform>%n leads are discarded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>sort by: when</comment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>sort by: when</comment>
        <translation>Last change</translation>
    </message>
    <message>
        <source>State</source>
        <comment>sort by</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Last first</source>
        <comment>sort</comment>
        <translation>Last first</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>No lead here holds &quot;%1&quot;.</source>
        <translation>No lead here holds &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What is found appears here at once.</source>
        <translation>What is found appears here at once.</translation>
    </message>
    <message>
        <source>Leads whose content is erased or locked cannot be searched.</source>
        <translation>Leads whose content is erased or locked cannot be searched.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Leads that you save while the portal cannot be reached appear here. They are sent by themselves when it can.</source>
        <translation>Leads that you save while the portal cannot be reached appear here. They are sent by themselves when it can.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nothing needs you.</translation>
    </message>
    <message>
        <source>Leads that the portal did not take appear here, and those of which only you can find out whether they are there.</source>
        <translation>Leads that the portal did not take appear here, and those of which only you can find out whether they are there.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message>
        <source>Leads that are in the portal appear here with their numbers.</source>
        <translation>Leads that are in the portal appear here with their numbers.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Nothing was discarded.</translation>
    </message>
    <message>
        <source>Leads that you discard stay here for 30 days and can be taken back.</source>
        <translation>Leads that you discard stay here for 30 days and can be taken back.</translation>
    </message>
    <message>
        <source>Nothing was moved away.</source>
        <translation>Nothing was moved away.</translation>
    </message>
    <message>
        <source>Leads that you export to another computer appear here.</source>
        <translation>Leads that you export to another computer appear here.</translation>
    </message>
    <message>
        <source>No lead is in the portal more than once.</source>
        <translation>No lead is in the portal more than once.</translation>
    </message>
    <message>
        <source>If one ever is, it appears here.</source>
        <translation>If one ever is, it appears here.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Enter shows a lead in full, Delete discards it, the menu key lists what can be done.</source>
        <translation>Enter shows a lead in full, Delete discards it, the menu key lists what can be done.</translation>
    </message>
    <message>
        <source>Send all rejected ones again</source>
        <comment>button</comment>
        <translation>Send all rejected ones again</translation>
    </message>
    <message>
        <source>Export …</source>
        <comment>button: leads of the queue</comment>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Puts what is not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Puts what is not sent yet into an encrypted file, for another computer to send.</translation>
    </message>
    <message>
        <source>Import …</source>
        <comment>button: leads of the queue</comment>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported.</source>
        <translation>Takes in leads that another computer exported.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>New lead</translation>
    </message>
</context>
<context>
    <name>leadbooth::Readiness</name>
    <message>
        <source>Connected to %1 by a webhook, which does not age.</source>
        <translation>Connected to %1 by a webhook, which does not age.</translation>
    </message>
    <message>
        <source>Connected to %1 by a sign-in.</source>
        <translation>Connected to %1 by a sign-in.</translation>
    </message>
    <message>
        <source>No account is in use.</source>
        <translation>No account is in use.</translation>
    </message>
    <message>
        <source>Connect to the portal: in the window, or by leadbooth-cli account add.</source>
        <translation>Connect to the portal: in the window, or by leadbooth-cli account add.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1, longer than the show.</source>
        <translation>The sign-in lasts until %1, longer than the show.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1.</source>
        <translation>The sign-in lasts until %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 if it is not used before.</source>
        <translation>The sign-in ends on %1 if it is not used before.</translation>
    </message>
    <message>
        <source>Sign in again, or say when the show ends.</source>
        <translation>Sign in again, or say when the show ends.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, before the show does, if it is not used before.</source>
        <translation>The sign-in ends on %1, before the show does, if it is not used before.</translation>
    </message>
    <message>
        <source>Sign in again shortly before the show.</source>
        <translation>Sign in again shortly before the show.</translation>
    </message>
    <message>
        <source>The sign-in ended on %1.</source>
        <translation>The sign-in ended on %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>How long the sign-in lasts could not be read.</source>
        <translation>How long the sign-in lasts could not be read.</translation>
    </message>
    <message>
        <source>Unlock the keychain and look again; if that does not help, sign in again.</source>
        <translation>Unlock the keychain and look again; if that does not help, sign in again.</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>The keychain is unlocked.</translation>
    </message>
    <message>
        <source>The keychain is locked: leads are saved, sealed, and sent once it is unlocked.</source>
        <translation>The keychain is locked: leads are saved, sealed, and sent once it is unlocked.</translation>
    </message>
    <message>
        <source>Unlock it, and have it unlocked when this computer starts.</source>
        <translation>Unlock it, and have it unlocked when this computer starts.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is not in the keychain.</source>
        <translation>The portal&apos;s key is not in the keychain.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>The keychain does not answer.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or log in again.</source>
        <translation>Start GNOME Keyring or KWallet, or log in again.</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>The portal answers.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>The portal cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network: a Wi-Fi may want a sign-in in a browser first. Leads are saved meanwhile.</source>
        <translation>Check the network: a Wi-Fi may want a sign-in in a browser first. Leads are saved meanwhile.</translation>
    </message>
    <message>
        <source>The portal wants a new sign-in.</source>
        <translation>The portal wants a new sign-in.</translation>
    </message>
    <message>
        <source>Sign in again, or make a new webhook.</source>
        <translation>Sign in again, or make a new webhook.</translation>
    </message>
    <message>
        <source>The portal refuses to answer (%1).</source>
        <translation>The portal refuses to answer (%1).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Ask the portal&apos;s administrator.</translation>
    </message>
    <message>
        <source>Leads may be added and read.</source>
        <translation>Leads may be added and read.</translation>
    </message>
    <message>
        <source>Leads may be read. Whether they may be added, no question tells.</source>
        <translation>Leads may be read. Whether they may be added, no question tells.</translation>
    </message>
    <message>
        <source>Create a test lead: leadbooth-cli doctor --kiosk --test-lead.</source>
        <translation>Create a test lead: leadbooth-cli doctor --kiosk --test-lead.</translation>
    </message>
    <message>
        <source>Leads may not be read: one whose answer gets lost has to be looked for by a person.</source>
        <translation>Leads may not be read: one whose answer gets lost has to be looked for by a person.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to let this user read the leads that it adds.</source>
        <translation>Ask the portal&apos;s administrator to let this user read the leads that it adds.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>This connection may not use the CRM.</translation>
    </message>
    <message>
        <source>Give the webhook or the application the permission CRM (crm).</source>
        <translation>Give the webhook or the application the permission CRM (crm).</translation>
    </message>
    <message>
        <source>The test lead is on the portal with number %1.</source>
        <translation>The test lead is on the portal with number %1.</translation>
    </message>
    <message>
        <source>Delete it there.</source>
        <translation>Delete it there.</translation>
    </message>
    <message>
        <source>The test lead is saved here and waits to be sent.</source>
        <translation>The test lead is saved here and waits to be sent.</translation>
    </message>
    <message>
        <source>Look again when it is sent, and delete it in the portal then.</source>
        <translation>Look again when it is sent, and delete it in the portal then.</translation>
    </message>
    <message>
        <source>The test lead was not taken (%1).</source>
        <translation>The test lead was not taken (%1).</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the portal took the test lead.</source>
        <translation>Nobody knows yet whether the portal took the test lead.</translation>
    </message>
    <message>
        <source>Leave it in the queue: it is looked for. Look again in two minutes.</source>
        <translation>Leave it in the queue: it is looked for. Look again in two minutes.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 wait to be sent.</source>
        <translation>Leads can be saved; %1 wait to be sent.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 need somebody to look at them.</source>
        <translation>Leads can be saved; %1 need somebody to look at them.</translation>
    </message>
    <message>
        <source>See the list of leads in the window, or leadbooth-cli queue list.</source>
        <translation>See the list of leads in the window, or leadbooth-cli queue list.</translation>
    </message>
    <message>
        <source>No lead can be saved (%1).</source>
        <translation>No lead can be saved (%1).</translation>
    </message>
    <message>
        <source>leadbooth-cli doctor tells more.</source>
        <translation>leadbooth-cli doctor tells more.</translation>
    </message>
    <message>
        <source>The key of the queue is at hand.</source>
        <translation>The key of the queue is at hand.</translation>
    </message>
    <message>
        <source>The queue has no key yet: the first lead makes it, and needs an unlocked keychain for that.</source>
        <translation>The queue has no key yet: the first lead makes it, and needs an unlocked keychain for that.</translation>
    </message>
    <message>
        <source>Save one lead now, for example a test lead.</source>
        <translation>Save one lead now, for example a test lead.</translation>
    </message>
    <message>
        <source>The queue has no key, and while the keychain is locked none can be made: no lead can be saved.</source>
        <translation>The queue has no key, and while the keychain is locked none can be made: no lead can be saved.</translation>
    </message>
    <message>
        <source>Unlock the keychain and save one lead, for example a test lead.</source>
        <translation>Unlock the keychain and save one lead, for example a test lead.</translation>
    </message>
    <message>
        <source>The key of the queue is in the locked keychain: leads are saved, and sent once it is unlocked.</source>
        <translation>The key of the queue is in the locked keychain: leads are saved, and sent once it is unlocked.</translation>
    </message>
    <message>
        <source>Unlock the keychain, and have it unlocked when this computer starts.</source>
        <translation>Unlock the keychain, and have it unlocked when this computer starts.</translation>
    </message>
    <message>
        <source>The key of the queue is not in the keychain: what is saved cannot be sent.</source>
        <translation>The key of the queue is not in the keychain: what is saved cannot be sent.</translation>
    </message>
    <message>
        <source>Give the recovery key: leadbooth-cli queue recovery-key use FILE.</source>
        <translation>Give the recovery key: leadbooth-cli queue recovery-key use FILE.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 leads.</source>
        <translation>The disk has room for about %1 leads.</translation>
    </message>
    <message>
        <source>The disk is getting full: about %1 leads fit.</source>
        <translation>The disk is getting full: about %1 leads fit.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Make room.</translation>
    </message>
    <message>
        <source>The disk is full: about %1 leads fit.</source>
        <translation>The disk is full: about %1 leads fit.</translation>
    </message>
    <message>
        <source>Make room, otherwise no lead can be saved.</source>
        <translation>Make room, otherwise no lead can be saved.</translation>
    </message>
    <message>
        <source>How much room the disk has could not be read.</source>
        <translation>How much room the disk has could not be read.</translation>
    </message>
    <message>
        <source>Look yourself: 1 GiB should be free.</source>
        <translation>Look yourself: 1 GiB should be free.</translation>
    </message>
    <message>
        <source>The clock is as the portal&apos;s.</source>
        <translation>The clock is as the portal&apos;s.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind).</source>
        <translation>The clock is %1 seconds ahead of the portal&apos;s (negative: behind).</translation>
    </message>
    <message>
        <source>Let the network set it: timedatectl set-ntp true.</source>
        <translation>Let the network set it: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind). Secure connections may fail.</source>
        <translation>The clock is %1 seconds ahead of the portal&apos;s (negative: behind). Secure connections may fail.</translation>
    </message>
    <message>
        <source>Set it, or let the network set it: timedatectl set-ntp true.</source>
        <translation>Set it, or let the network set it: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock could not be compared with the portal&apos;s.</source>
        <translation>The clock could not be compared with the portal&apos;s.</translation>
    </message>
    <message>
        <source>Look again when the portal answers.</source>
        <translation>Look again when the portal answers.</translation>
    </message>
    <message>
        <source>Compare the letters with those shown where it was made.</source>
        <translation>Compare the letters with those shown where it was made.</translation>
    </message>
    <message>
        <source>Bring it again from the desk.</source>
        <translation>Bring it again from the desk.</translation>
    </message>
    <message>
        <source>Do not use it. Bring it again from the desk.</source>
        <translation>Do not use it. Bring it again from the desk.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <translation>Install that version here.</translation>
    </message>
    <message>
        <source>Bring the right one, or connect to that portal.</source>
        <translation>Bring the right one, or connect to that portal.</translation>
    </message>
    <message>
        <source>Mend it at the desk, sign it and bring it again.</source>
        <translation>Mend it at the desk, sign it and bring it again.</translation>
    </message>
    <message>
        <source>All texts are there in each language: %1.</source>
        <translation>All texts are there in each language: %1.</translation>
    </message>
    <message>
        <source>Some texts are missing in: %1. Those of the first language are shown instead.</source>
        <translation>Some texts are missing in: %1. Those of the first language are shown instead.</translation>
    </message>
    <message>
        <source>The text of the consent is missing in: %1.</source>
        <translation>The text of the consent is missing in: %1.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN is set.</source>
        <translation>The staff&apos;s PIN is set.</translation>
    </message>
    <message>
        <source>The staff have no PIN.</source>
        <translation>The staff have no PIN.</translation>
    </message>
    <message>
        <source>Set one, otherwise nobody can leave the kiosk, or anybody can.</source>
        <translation>Set one, otherwise nobody can leave the kiosk, or anybody can.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN cannot be read.</source>
        <translation>The staff&apos;s PIN cannot be read.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Set it again.</translation>
    </message>
    <message>
        <source>This computer runs from mains.</source>
        <translation>This computer runs from mains.</translation>
    </message>
    <message>
        <source>This computer runs from its battery. Charge in percent: %1.</source>
        <translation>This computer runs from its battery. Charge in percent: %1.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Plug it in.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Charge in percent: %1.</source>
        <translation>The battery is nearly empty. Charge in percent: %1.</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Plug it in now.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer runs from mains.</source>
        <translation>Leadbooth cannot tell whether this computer runs from mains.</translation>
    </message>
    <message>
        <source>Look yourself.</source>
        <translation>Look yourself.</translation>
    </message>
    <message>
        <source>There is a touch screen: %1.</source>
        <translation>There is a touch screen: %1.</translation>
    </message>
    <message>
        <source>Touch it in all four corners.</source>
        <translation>Touch it in all four corners.</translation>
    </message>
    <message>
        <source>There is no touch screen.</source>
        <translation>There is no touch screen.</translation>
    </message>
    <message>
        <source>Connect it. Without one visitors need a mouse.</source>
        <translation>Connect it. Without one visitors need a mouse.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a touch screen.</source>
        <translation>Leadbooth cannot tell whether there is a touch screen.</translation>
    </message>
    <message>
        <source>Touch it.</source>
        <translation>Touch it.</translation>
    </message>
    <message>
        <source>Nothing that types is connected, so there is no scanner; none is asked for.</source>
        <translation>Nothing that types is connected, so there is no scanner; none is asked for.</translation>
    </message>
    <message>
        <source>A scanner looks like a keyboard. One of these may be it: %1.</source>
        <translation>A scanner looks like a keyboard. One of these may be it: %1.</translation>
    </message>
    <message>
        <source>Scan a code to test.</source>
        <translation>Scan a code to test.</translation>
    </message>
    <message>
        <source>Connect it, and scan a code to test.</source>
        <translation>Connect it, and scan a code to test.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a scanner.</source>
        <translation>Leadbooth cannot tell whether there is a scanner.</translation>
    </message>
    <message>
        <source>There is a camera.</source>
        <translation>There is a camera.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a camera.</source>
        <translation>Leadbooth cannot tell whether there is a camera.</translation>
    </message>
    <message>
        <source>After a restart this computer logs in by itself (%1).</source>
        <translation>After a restart this computer logs in by itself (%1).</translation>
    </message>
    <message>
        <source>After a restart somebody has to log in (%1).</source>
        <translation>After a restart somebody has to log in (%1).</translation>
    </message>
    <message>
        <source>Switch automatic login on for the kiosk&apos;s user.</source>
        <translation>Switch automatic login on for the kiosk&apos;s user.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer logs in by itself after a restart.</source>
        <translation>Leadbooth cannot tell whether this computer logs in by itself after a restart.</translation>
    </message>
    <message>
        <source>Restart it and see.</source>
        <translation>Restart it and see.</translation>
    </message>
    <message>
        <source>The screen is not locked.</source>
        <translation>The screen is not locked.</translation>
    </message>
    <message>
        <source>The screen can be locked, but is not by itself.</source>
        <translation>The screen can be locked, but is not by itself.</translation>
    </message>
    <message>
        <source>Switch the screen lock off for the kiosk&apos;s user.</source>
        <translation>Switch the screen lock off for the kiosk&apos;s user.</translation>
    </message>
    <message>
        <source>The screen is locked when nobody touches it: then visitors cannot use it.</source>
        <translation>The screen is locked when nobody touches it: then visitors cannot use it.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the screen is locked.</source>
        <translation>Leadbooth cannot tell whether the screen is locked.</translation>
    </message>
    <message>
        <source>Leave it alone for half an hour and see.</source>
        <translation>Leave it alone for half an hour and see.</translation>
    </message>
    <message>
        <source>The desktop does not darken the screen.</source>
        <translation>The desktop does not darken the screen.</translation>
    </message>
    <message>
        <source>The desktop darkens the screen after %1 seconds.</source>
        <translation>The desktop darkens the screen after %1 seconds.</translation>
    </message>
    <message>
        <source>Set it to never for the kiosk&apos;s user.</source>
        <translation>Set it to never for the kiosk&apos;s user.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop darkens the screen.</source>
        <translation>Leadbooth cannot tell whether the desktop darkens the screen.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications.</source>
        <translation>The desktop shows no notifications.</translation>
    </message>
    <message>
        <source>The desktop shows notifications over the kiosk.</source>
        <translation>The desktop shows notifications over the kiosk.</translation>
    </message>
    <message>
        <source>Switch them off for the kiosk&apos;s user.</source>
        <translation>Switch them off for the kiosk&apos;s user.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop shows notifications.</source>
        <translation>Leadbooth cannot tell whether the desktop shows notifications.</translation>
    </message>
    <message>
        <source>Nothing updates this computer by itself.</source>
        <translation>Nothing updates this computer by itself.</translation>
    </message>
    <message>
        <source>This may update the computer during the show: %1.</source>
        <translation>This may update the computer during the show: %1.</translation>
    </message>
    <message>
        <source>Update it now, and switch that off until the show is over.</source>
        <translation>Update it now, and switch that off until the show is over.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer updates itself.</source>
        <translation>Leadbooth cannot tell whether this computer updates itself.</translation>
    </message>
    <message>
        <source>Mend what it says, in the portal or in the booth file. Where the lead is in the queue, discard it.</source>
        <translation>Mend what it says, in the portal or in the booth file. Where the lead is in the queue, discard it.</translation>
    </message>
    <message>
        <source>The booth file can be used: %1.</source>
        <translation>The booth file can be used: %1.</translation>
    </message>
    <message>
        <source>The booth file was not looked at.</source>
        <translation>The booth file was not looked at.</translation>
    </message>
    <message>
        <source>Name it: --profile-file FILE.</source>
        <translation>Name it: --profile-file FILE.</translation>
    </message>
    <message>
        <source>The booth file cannot be used (%1).</source>
        <translation>The booth file cannot be used (%1).</translation>
    </message>
    <message>
        <source>The booth file was changed after it was signed.</source>
        <translation>The booth file was changed after it was signed.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version.</source>
        <translation>The booth file was made by a newer version.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal, %1.</source>
        <translation>The booth file was made for another portal, %1.</translation>
    </message>
    <message>
        <source>The booth file does not fit the portal&apos;s form: %1.</source>
        <translation>The booth file does not fit the portal&apos;s form: %1.</translation>
    </message>
    <message>
        <source>Whether the booth file fits the portal&apos;s form is not known: there is no form yet.</source>
        <translation>Whether the booth file fits the portal&apos;s form is not known: there is no form yet.</translation>
    </message>
    <message>
        <source>Add them at the desk, sign the booth file and bring it again.</source>
        <translation>Add them at the desk, sign the booth file and bring it again.</translation>
    </message>
    <message>
        <source>Add it at the desk, sign the booth file and bring it again.</source>
        <translation>Add it at the desk, sign the booth file and bring it again.</translation>
    </message>
    <message>
        <source>The booth file expects a scanner, and nothing that types is connected.</source>
        <translation>The booth file expects a scanner, and nothing that types is connected.</translation>
    </message>
    <message>
        <source>No camera is asked for.</source>
        <translation>No camera is asked for.</translation>
    </message>
    <message>
        <source>The booth file lets visitors scan their badge by a camera, and there is none.</source>
        <translation>The booth file lets visitors scan their badge by a camera, and there is none.</translation>
    </message>
    <message>
        <source>Connect one, or sign a booth file without it.</source>
        <translation>Connect one, or sign a booth file without it.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReadinessPage</name>
    <message>
        <source>Is the booth ready?</source>
        <translation>Is the booth ready?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looking at the account, the portal, this computer and the booth file. This may take a minute…</source>
        <translation>Looking at the account, the portal, this computer and the booth file. This may take a minute…</translation>
    </message>
    <message>
        <source>It could not be found out. Look again; if that does not help, run “leadbooth-cli doctor --kiosk” in a terminal.</source>
        <translation>It could not be found out. Look again; if that does not help, run “leadbooth-cli doctor --kiosk” in a terminal.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n thing(s) to mend.</source>
        <translation>
            <numerusform>Not yet: %n thing to mend.</numerusform>
            <numerusform>Not yet: %n things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, but somebody should look at %n thing(s).</source>
        <translation>
            <numerusform>Yes, but somebody should look at %n thing.</numerusform>
            <numerusform>Yes, but somebody should look at %n things.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Yes.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyDialog</name>
    <message>
        <source>There is no room for the file: the key is not saved.</source>
        <translation>There is no room for the file: the key is not saved.</translation>
    </message>
    <message>
        <source>The file cannot be written: the key is not saved.</source>
        <translation>The file cannot be written: the key is not saved.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choose another place for it.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Now move the file to another place than this computer.</source>
        <translation>Now move the file to another place than this computer.</translation>
    </message>
    <message>
        <source>Leadbooth: recovery key of the queue</source>
        <translation>Leadbooth: recovery key of the queue</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Keep the recovery key</translation>
    </message>
    <message>
        <source>The leads that wait on this computer are encrypted: should its keychain be lost, only this key opens them.</source>
        <translation>The leads that wait on this computer are encrypted: should its keychain be lost, only this key opens them.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: a secret</comment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: a secret</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>The recovery key, hidden</source>
        <translation>The recovery key, hidden</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>QR code of the recovery key</translation>
    </message>
    <message>
        <source>Whoever has the key can read these leads. Keep it on paper or in a password manager, not on this computer alone.</source>
        <translation>Whoever has the key can read these leads. Keep it on paper or in a password manager, not on this computer alone.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <comment>button</comment>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Show or save the key first.</source>
        <translation>Show or save the key first.</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyInput</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Choose another one, or type the key.</source>
        <translation>Choose another one, or type the key.</translation>
    </message>
    <message>
        <source>This is the recovery key of another queue.</source>
        <translation>This is the recovery key of another queue.</translation>
    </message>
    <message>
        <source>The leads on this computer need the one that was kept for them.</source>
        <translation>The leads on this computer need the one that was kept for them.</translation>
    </message>
    <message>
        <source>The leads can be read, but only until Leadbooth is closed: the keychain did not take the key.</source>
        <translation>The leads can be read, but only until Leadbooth is closed: the keychain did not take the key.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Unlock the keychain and try again.</translation>
    </message>
    <message>
        <source>See that the desktop&apos;s password service runs, and try again.</source>
        <translation>See that the desktop&apos;s password service runs, and try again.</translation>
    </message>
    <message>
        <source>Opening the leads …</source>
        <translation>Opening the leads …</translation>
    </message>
    <message>
        <source>It begins with LBKEY1, and 15 groups of four follow. Hyphens, blanks and letter case do not matter.</source>
        <translation>It begins with LBKEY1, and 15 groups of four follow. Hyphens, blanks and letter case do not matter.</translation>
    </message>
    <message>
        <source>There is no recovery key in this text: one begins with LBKEY1.</source>
        <translation>There is no recovery key in this text: one begins with LBKEY1.</translation>
    </message>
    <message>
        <source>It goes on: after LBKEY1 there are 15 groups of four.</source>
        <translation>It goes on: after LBKEY1 there are 15 groups of four.</translation>
    </message>
    <message>
        <source>There is a slip in it: a wrong letter, or two that changed places. Compare it with what you kept.</source>
        <translation>There is a slip in it: a wrong letter, or two that changed places. Compare it with what you kept.</translation>
    </message>
    <message>
        <source>The key is complete.</source>
        <translation>The key is complete.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The file with the recovery key</source>
        <translation>The file with the recovery key</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Use a recovery key</source>
        <translation>Use a recovery key</translation>
    </message>
    <message>
        <source>Leads on this computer cannot be read, because their key is not in its keychain. The recovery key that was kept for them opens them again.</source>
        <translation>Leads on this computer cannot be read, because their key is not in its keychain. The recovery key that was kept for them opens them again.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Load a file …</source>
        <comment>button</comment>
        <translation>Load a file …</translation>
    </message>
    <message>
        <source>Open the leads</source>
        <comment>button</comment>
        <translation>Open the leads</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReferenceEditor</name>
    <message>
        <source>Me</source>
        <comment>the signed-in user as the person responsible</comment>
        <translation>Me</translation>
    </message>
    <message>
        <source>The portal knows nothing of this name</source>
        <comment>under a field, after a search without hits</comment>
        <translation>The portal knows nothing of this name</translation>
    </message>
    <message>
        <source>The portal cannot be searched right now</source>
        <comment>under a field; there is no connection</comment>
        <translation>The portal cannot be searched right now</translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>in an empty field for a person or company</comment>
        <translation>Type a name</translation>
    </message>
</context>
<context>
    <name>leadbooth::RepeatedEditor</name>
    <message>
        <source>%1, number %2</source>
        <comment>for screen readers: one of several values</comment>
        <translation>%1, number %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>under a field; %1 is the value that was removed</comment>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>link: brings back what was removed</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>button beside a field with several values</comment>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button beside one of several values</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReviewStep</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Also on your badge</source>
        <translation>Also on your badge</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>in the review</comment>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScanStep</name>
    <message>
        <source>Training: pictures from a file, not from a camera.</source>
        <translation>Training: pictures from a file, not from a camera.</translation>
    </message>
    <message>
        <source>A QR code or a barcode. The picture is not kept.</source>
        <translation>A QR code or a barcode. The picture is not kept.</translation>
    </message>
    <message>
        <source>For the staff: there is no camera any more.</source>
        <translation>For the staff: there is no camera any more.</translation>
    </message>
    <message>
        <source>For the staff: this computer&apos;s user may not use the camera.</source>
        <translation>For the staff: this computer&apos;s user may not use the camera.</translation>
    </message>
    <message>
        <source>For the staff: the camera does not start. Another program may be using it.</source>
        <translation>For the staff: the camera does not start. Another program may be using it.</translation>
    </message>
    <message>
        <source>For the staff: the camera&apos;s pictures cannot be read.</source>
        <translation>For the staff: the camera&apos;s pictures cannot be read.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type instead.</source>
        <translation>The camera does not work now. Please type instead.</translation>
    </message>
    <message>
        <source>For the staff: no pictures come from the camera. Another program may be using it.</source>
        <translation>For the staff: no pictures come from the camera. Another program may be using it.</translation>
    </message>
    <message>
        <source>The camera is being switched on…</source>
        <translation>The camera is being switched on…</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScannerTab</name>
    <message>
        <source>A name between &lt; and &gt; is not one of a control character.</source>
        <translation>A name between &lt; and &gt; is not one of a control character.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at the most.</source>
        <translation>
            <numerusform>%n character at the most.</numerusform>
            <numerusform>%n characters at the most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge scanner</source>
        <translation>Badge scanner</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard. Set it up to type a mark before and after each code, so that the booth knows its codes from a visitor&apos;s keys. Empty: it is known by its speed.</source>
        <translation>A scanner types like a keyboard. Set it up to type a mark before and after each code, so that the booth knows its codes from a visitor&apos;s keys. Empty: it is known by its speed.</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Before the code</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>After the code</translation>
    </message>
    <message>
        <source>Control characters are written by name: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; a &lt; itself as &lt;&lt;&gt;.</source>
        <translation>Control characters are written by name: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; a &lt; itself as &lt;&lt;&gt;.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>On the first page visitors find a button, where the booth&apos;s computer has a camera. It is on while they hold a badge or a card in front of it, and no picture is kept.</source>
        <translation>On the first page visitors find a button, where the booth&apos;s computer has a camera. It is on while they hold a badge or a card in front of it, and no picture is kept.</translation>
    </message>
    <message>
        <source>Visitors may scan their badge with the camera</source>
        <translation>Visitors may scan their badge with the camera</translation>
    </message>
</context>
<context>
    <name>leadbooth::SecretEdit</name>
    <message>
        <source>Hide</source>
        <comment>a secret</comment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a secret</comment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>leadbooth::SectionHeading</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <comment>beside a folded heading: number of fields</comment>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded section. Enter unfolds it.</source>
        <comment>for screen readers</comment>
        <translation>Folded section. Enter unfolds it.</translation>
    </message>
    <message>
        <source>Section. Enter folds it.</source>
        <comment>for screen readers</comment>
        <translation>Section. Enter folds it.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SidePanel</name>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1 in Bitrix24</source>
        <translation>Open %1 in Bitrix24</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Already known?</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Last sent</translation>
    </message>
    <message>
        <source>Nobody in the portal has this phone or e-mail, as far as you may see.</source>
        <translation>Nobody in the portal has this phone or e-mail, as far as you may see.</translation>
    </message>
    <message>
        <source>Who has the same phone or e-mail appears here once you have typed one.</source>
        <translation>Who has the same phone or e-mail appears here once you have typed one.</translation>
    </message>
    <message>
        <source>Leads that you send appear here with their numbers.</source>
        <translation>Leads that you send appear here with their numbers.</translation>
    </message>
    <message>
        <source>This cannot be looked up right now. Leadbooth tries again by itself.</source>
        <translation>This cannot be looked up right now. Leadbooth tries again by itself.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInDialog</name>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation>This is not the address of a webhook.</translation>
    </message>
    <message>
        <source>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</source>
        <translation>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Connect to a portal</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Asking the portal …</translation>
    </message>
    <message>
        <source>Storing the portal&apos;s key in the keychain …</source>
        <translation>Storing the portal&apos;s key in the keychain …</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInPage</name>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignaturePad</name>
    <message>
        <source>Field to sign in with a finger</source>
        <translation>Field to sign in with a finger</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignatureStep</name>
    <message>
        <source>Clear</source>
        <comment>the signature</comment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignedDialog</name>
    <message>
        <source>The booth file is signed</source>
        <translation>The booth file is signed</translation>
    </message>
    <message>
        <source>%1 is saved. Bring it to the booth&apos;s computer, on a USB stick for example.</source>
        <translation>%1 is saved. Bring it to the booth&apos;s computer, on a USB stick for example.</translation>
    </message>
    <message>
        <source>The first time, the staff there is asked whether to trust the file, and shown a code. Read them this one, by phone or in person: only when both are the same, nobody has changed the file on its way.</source>
        <translation>The first time, the staff there is asked whether to trust the file, and shown a code. Read them this one, by phone or in person: only when both are the same, nobody has changed the file on its way.</translation>
    </message>
    <message>
        <source>Code of the signing key</source>
        <translation>Code of the signing key</translation>
    </message>
    <message>
        <source>The key that signed earlier files is not in the keychain any more, so there is a new one: every booth asks again whether to trust it.</source>
        <translation>The key that signed earlier files is not in the keychain any more, so there is a new one: every booth asks again whether to trust it.</translation>
    </message>
    <message>
        <source>The file is too large for a QR code: use a USB stick.</source>
        <translation>The file is too large for a QR code: use a USB stick.</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <comment>button</comment>
        <translation>Hide the QR code</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <comment>button</comment>
        <translation>Show as QR code</translation>
    </message>
    <message>
        <source>QR code of the booth file</source>
        <translation>QR code of the booth file</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>The logo and the pictures do not fit into it: to have them, use a USB stick.</source>
        <translation>The logo and the pictures do not fit into it: to have them, use a USB stick.</translation>
    </message>
    <message>
        <source>A booth with a camera reads the file from this QR code: in the staff&apos;s panel there, “Take another booth file”, then “Read a QR code”. A screenshot will do, on paper or on another screen.</source>
        <translation>A booth with a camera reads the file from this QR code: in the staff&apos;s panel there, “Take another booth file”, then “Read a QR code”. A screenshot will do, on paper or on another screen.</translation>
    </message>
</context>
<context>
    <name>leadbooth::StaffPanel</name>
    <message>
        <source>A test lead is on its way…</source>
        <translation>A test lead is on its way…</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>End the program?</translation>
    </message>
    <message>
        <source>What waits stays on this computer, and is sent when the program runs again.</source>
        <translation>What waits stays on this computer, and is sent when the program runs again.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>End the program</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Let it run</translation>
    </message>
    <message>
        <source>Do you trust who made this file?</source>
        <translation>Do you trust who made this file?</translation>
    </message>
    <message>
        <source>It says that it was made by %1. Ask them for the code that their computer shows. It has to be:</source>
        <translation>It says that it was made by %1. Ask them for the code that their computer shows. It has to be:</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>It is the same</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Do not take it</translation>
    </message>
    <message>
        <source>This booth</source>
        <translation>This booth</translation>
    </message>
    <message>
        <source>No booth file</source>
        <translation>No booth file</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Send a test lead</source>
        <translation>Send a test lead</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Unlock the keychain</translation>
    </message>
    <message>
        <source>Take another booth file</source>
        <translation>Take another booth file</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Choose another PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Back to the visitors</translation>
    </message>
    <message>
        <source>Booth files that were found</source>
        <translation>Booth files that were found</translation>
    </message>
    <message>
        <source>None was found. Put the file that was saved at the desk on a USB stick, plug it in, and come back to this page.</source>
        <translation>None was found. Put the file that was saved at the desk on a USB stick, plug it in, and come back to this page.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Waiting: %1 · Need somebody at the desk: %2 · Sent: %3</source>
        <translation>Waiting: %1 · Need somebody at the desk: %2 · Sent: %3</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Go on sending</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pause sending</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be saved yet and would be lost if the program ended. Is the disk full, or the keychain locked? It is tried again every few seconds.</source>
        <translation>
            <numerusform>%n lead could not be saved yet and would be lost if the program ended. Is the disk full, or the keychain locked? It is tried again every few seconds.</numerusform>
            <numerusform>%n leads could not be saved yet and would be lost if the program ended. Is the disk full, or the keychain locked? It is tried again every few seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the booth ready?</source>
        <translation>Is the booth ready?</translation>
    </message>
    <message>
        <source>There is no camera to read a QR code with. Plug one in, or bring the booth file on a USB stick.</source>
        <translation>There is no camera to read a QR code with. Plug one in, or bring the booth file on a USB stick.</translation>
    </message>
    <message>
        <source>This is a training: nothing of it is kept.</source>
        <translation>This is a training: nothing of it is kept.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SummaryPage</name>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Connect</translation>
    </message>
    <message>
        <source>This works</source>
        <translation>This works</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Signed in with Bitrix24</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Without leads: each lead becomes a deal at once</source>
        <translation>Without leads: each lead becomes a deal at once</translation>
    </message>
    <message>
        <source>With leads</source>
        <translation>With leads</translation>
    </message>
    <message>
        <source>Leads may be read, so Leadbooth can find out what became of a lead whose answer got lost.</source>
        <translation>Leads may be read, so Leadbooth can find out what became of a lead whose answer got lost.</translation>
    </message>
    <message>
        <source>Leads may not be read. If an answer gets lost, you will have to look in Bitrix24 yourself. The portal&apos;s administrator can allow your user to read leads.</source>
        <translation>Leads may not be read. If an answer gets lost, you will have to look in Bitrix24 yourself. The portal&apos;s administrator can allow your user to read leads.</translation>
    </message>
    <message>
        <source>Names of colleagues cannot be looked up. For that, add the permission Users (minimal) (user_brief) in Bitrix24.</source>
        <translation>Names of colleagues cannot be looked up. For that, add the permission Users (minimal) (user_brief) in Bitrix24.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TaggedEditor</name>
    <message>
        <source>%1: currency</source>
        <comment>for screen readers</comment>
        <translation>%1: currency</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <comment>for screen readers: work, mobile …</comment>
        <translation>%1: kind</translation>
    </message>
</context>
<context>
    <name>leadbooth::TextsTab</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>The booth begins in the first one.</source>
        <translation>The booth begins in the first one.</translation>
    </message>
    <message>
        <source>Languages that visitors may choose</source>
        <translation>Languages that visitors may choose</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Say what happens next, and when.</source>
        <translation>Say what happens next, and when.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ThanksStep</name>
    <message>
        <source>Your reference. Take a photo of it if you like.</source>
        <translation>Your reference. Take a photo of it if you like.</translation>
    </message>
    <message>
        <source>Thank you. Your details are saved for our team.</source>
        <translation>Thank you. Your details are saved for our team.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TimesTab</name>
    <message>
        <source>When nobody touches the screen</source>
        <translation>When nobody touches the screen</translation>
    </message>
    <message>
        <source>Ask whether somebody is there after</source>
        <translation>Ask whether somebody is there after</translation>
    </message>
    <message>
        <source>Put everything away after a further</source>
        <translation>Put everything away after a further</translation>
    </message>
    <message>
        <source>Show the thanks for</source>
        <translation>Show the thanks for</translation>
    </message>
    <message>
        <source>seconds (%1 to %2)</source>
        <translation>seconds (%1 to %2)</translation>
    </message>
    <message>
        <source>Keep what a visitor began and left</source>
        <translation>Keep what a visitor began and left</translation>
    </message>
    <message>
        <source>The staff finds it among the drafts, encrypted. Say so in the text of the consent.</source>
        <translation>The staff finds it among the drafts, encrypted. Say so in the text of the consent.</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>At night</translation>
    </message>
    <message>
        <source>Turn the screen dark</source>
        <translation>Turn the screen dark</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time of day</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Dark from</translation>
    </message>
    <message>
        <source>Dark to</source>
        <translation>Dark to</translation>
    </message>
    <message>
        <source>By the clock of the booth&apos;s computer, as 20:00.</source>
        <translation>By the clock of the booth&apos;s computer, as 20:00.</translation>
    </message>
</context>
<context>
    <name>leadbooth::VisitorTexts</name>
    <message>
        <source>Please choose one</source>
        <comment>under a field that is empty</comment>
        <translation>Please choose one</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <comment>under a field that is empty</comment>
        <translation>Please fill this in</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Please shorten this to %n character</numerusform>
            <numerusform>Please shorten this to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please enter at least %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Please enter at least %n character</numerusform>
            <numerusform>Please enter at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter %1 or more</source>
        <comment>under a field for a number</comment>
        <translation>Please enter %1 or more</translation>
    </message>
    <message>
        <source>Please enter %1 or less</source>
        <comment>under a field for a number</comment>
        <translation>Please enter %1 or less</translation>
    </message>
    <message>
        <source>Please enter a number</source>
        <comment>under a field for a number</comment>
        <translation>Please enter a number</translation>
    </message>
    <message>
        <source>Please enter a whole number</source>
        <comment>under a field for a number</comment>
        <translation>Please enter a whole number</translation>
    </message>
    <message numerus="yes">
        <source>Please enter at most %n decimal(s)</source>
        <comment>under a field for a number</comment>
        <translation>
            <numerusform>Please enter at most %n decimal</numerusform>
            <numerusform>Please enter at most %n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day. Please check day, month and year</source>
        <comment>under a field for a date</comment>
        <translation>There is no such day. Please check day, month and year</translation>
    </message>
    <message>
        <source>Please check day, month, year and time</source>
        <comment>under a field for a date</comment>
        <translation>Please check day, month, year and time</translation>
    </message>
    <message>
        <source>Please enter an address such as example.com</source>
        <comment>under a field for a web address</comment>
        <translation>Please enter an address such as example.com</translation>
    </message>
    <message>
        <source>Please enter the digits of your number</source>
        <comment>under a field for a phone</comment>
        <translation>Please enter the digits of your number</translation>
    </message>
    <message>
        <source>Please write this in another way</source>
        <comment>under a field</comment>
        <translation>Please write this in another way</translation>
    </message>
    <message>
        <source>We could not keep this yet. Nothing is lost: everything you entered is still here. Try again, or ask somebody at the booth.</source>
        <translation>We could not keep this yet. Nothing is lost: everything you entered is still here. Try again, or ask somebody at the booth.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <comment>%1 is a sentence about an error</comment>
        <translation>For the staff: %1</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it</source>
        <comment>under a field for an e-mail</comment>
        <translation>An e-mail address has an @ in it</translation>
    </message>
    <message>
        <source>Something belongs before the @</source>
        <comment>under a field for an e-mail</comment>
        <translation>Something belongs before the @</translation>
    </message>
    <message>
        <source>After the @ comes a name such as example.com</source>
        <comment>under a field for an e-mail</comment>
        <translation>After the @ comes a name such as example.com</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <comment>under a field for an e-mail</comment>
        <translation>There is a space in the address</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <comment>under a field for an e-mail</comment>
        <translation>Please check the e-mail address</translation>
    </message>
</context>
<context>
    <name>leadbooth::WayPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>How do you sign in?</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24 (OAuth)</source>
        <translation>Sign in with Bitrix24 (OAuth)</translation>
    </message>
    <message>
        <source>For a team: everybody signs in in the browser and creates leads in their own name. It needs an application in Bitrix24, which an administrator makes once for all.</source>
        <translation>For a team: everybody signs in in the browser and creates leads in their own name. It needs an application in Bitrix24, which an administrator makes once for all.</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Paste a webhook</translation>
    </message>
    <message>
        <source>For one person or a booth: made in a minute without an administrator. All leads are created in the name of who made the webhook.</source>
        <translation>For one person or a booth: made in a minute without an administrator. All leads are created in the name of who made the webhook.</translation>
    </message>
</context>
<context>
    <name>leadbooth::WebhookPage</name>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Paste a webhook</translation>
    </message>
    <message>
        <source>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (minimal) (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</source>
        <translation>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (minimal) (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook address</translation>
    </message>
    <message>
        <source>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</source>
        <translation>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</translation>
    </message>
</context>
<context>
    <name>leadbooth::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Yes</translation>
    </message>
</context>
</TS>
