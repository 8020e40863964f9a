<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Über Bitrix24 angemeldet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, its way</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, user %3)</source>
        <comment>an account, its way, a number</comment>
        <translation>%1 (%2, Nutzer %3)</translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>the state of an account</comment>
        <translation>bitte erneut anmelden</translation>
    </message>
    <message>
        <source>signed in until %1</source>
        <comment>the state of an account</comment>
        <translation>angemeldet bis %1</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>This is neither a code nor the address that the browser ended at.</source>
        <translation>Das ist weder ein Code noch die Adresse, auf der der Browser stehen blieb.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar.</source>
        <translation>Kopieren Sie die vollständige Adresse aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer holds no code: it was not agreed to there.</source>
        <translation>Die Antwort des Portals enthält keinen Code: Dort wurde nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Open the page again and agree.</source>
        <translation>Öffnen Sie die Seite erneut und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>Open the page again, and take the address that the browser ends at now.</source>
        <translation>Öffnen Sie die Seite erneut und nehmen Sie die Adresse, auf der der Browser jetzt stehen bleibt.</translation>
    </message>
    <message>
        <source>This code was used before; each works once.</source>
        <translation>Dieser Code wurde schon benutzt; jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>Open the page again for a new one.</source>
        <translation>Öffnen Sie die Seite erneut, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>This code has run out: it is good for 30 seconds and works once.</source>
        <translation>Dieser Code ist abgelaufen: Er gilt 30 Sekunden und nur einmal.</translation>
    </message>
    <message>
        <source>This sign-in has ended meanwhile.</source>
        <translation>Diese Anmeldung ist inzwischen beendet.</translation>
    </message>
    <message>
        <source>Go back and sign in again.</source>
        <translation>Gehen Sie zurück und melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>BoothProblemTexts</name>
    <message>
        <source>The welcome is missing in %1.</source>
        <comment>a language</comment>
        <translation>Die Begrüßung fehlt auf %1.</translation>
    </message>
    <message>
        <source>The thanks are missing in %1.</source>
        <comment>a language</comment>
        <translation>Der Dank fehlt auf %1.</translation>
    </message>
    <message>
        <source>The question of page %1 is missing in %2.</source>
        <comment>a language</comment>
        <translation>Die Frage der Seite %1 fehlt auf %2.</translation>
    </message>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>Das Portal hat kein Feld „%1“ mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be filled in here.</source>
        <translation>„%1“ kann hier nicht ausgefüllt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show visitors whom the portal knows: it is not asked.</source>
        <translation>„%1“ würde Besuchern zeigen, wen das Portal kennt: Es wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no kind &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Art „%2“.</translation>
    </message>
    <message>
        <source>The portal requires &quot;%1&quot;: ask for it, or give it a fixed value.</source>
        <translation>Das Portal verlangt „%1“: Fragen Sie danach, oder geben Sie einen festen Wert an.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot; is not in the portal&apos;s list any more.</source>
        <translation>Der feste Wert von „%1“ steht nicht mehr in der Liste des Portals.</translation>
    </message>
    <message>
        <source>The fixed stage ends a lead at once.</source>
        <translation>Die feste Phase beendet einen Lead sofort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value, and several are fixed.</source>
        <translation>„%1“ nimmt einen Wert, festgelegt sind mehrere.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot;: %2</source>
        <comment>what is wrong with it follows</comment>
        <translation>Der feste Wert von „%1“: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot take its part of the consent.</source>
        <translation>„%1“ kann seinen Teil der Einwilligung nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The form has no comment, so nothing would keep the consent: choose fields for all of its parts.</source>
        <translation>Das Formular hat keinen Kommentar, also bliebe die Einwilligung nirgends: Wählen Sie Felder für alle ihre Teile.</translation>
    </message>
    <message>
        <source>There is no text of the consent in %1.</source>
        <comment>a language</comment>
        <translation>Der Text der Einwilligung fehlt auf %1.</translation>
    </message>
    <message>
        <source>The booth has no name.</source>
        <translation>Der Messestand hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is no page: visitors are asked for nothing.</source>
        <translation>Es gibt keine Seite: Besucher werden nichts gefragt.</translation>
    </message>
    <message>
        <source>Page %1 asks for nothing: tick a field, or remove it.</source>
        <translation>Seite %1 fragt nichts: Kreuzen Sie ein Feld an, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Visitors can fill in none of the fields on the pages.</source>
        <translation>Besucher können keines der Felder auf den Seiten ausfüllen.</translation>
    </message>
    <message>
        <source>Something on page %1 is too long.</source>
        <translation>Auf Seite %1 ist etwas zu lang.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>The texts of the consent are too long, or a field is used twice.</source>
        <translation>Die Texte der Einwilligung sind zu lang, oder ein Feld wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>There are too many fixed values, or one of them is too long.</source>
        <translation>Es gibt zu viele feste Werte, oder einer ist zu lang.</translation>
    </message>
    <message>
        <source>The pictures are too large, or too many.</source>
        <translation>Die Bilder sind zu groß oder zu viele.</translation>
    </message>
    <message>
        <source>A time is too short or too long.</source>
        <translation>Eine Zeit ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>What the scanner types around a code is too long.</source>
        <translation>Was der Scanner um einen Code herum tippt, ist zu lang.</translation>
    </message>
    <message>
        <source>The name of the booth is too long.</source>
        <translation>Der Name des Messestands ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection. What you typed stays here.</source>
        <translation>Prüfen Sie die Netzwerkverbindung. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection to the portal is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zum Portal ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may need its certificate authority added.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob das Netzwerk eine Anmeldung verlangt. Für ein Portal auf eigenem Server muss eventuell dessen Zertifizierungsstelle hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The portal&apos;s address does not begin with https.</source>
        <translation>Die Adresse des Portals beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the leads. Use the https address.</source>
        <translation>Ohne https könnte jeder auf dem Weg die Leads mitlesen. Verwenden Sie die https-Adresse.</translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation>Vor dem Senden angehalten.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Das Portal hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Something other than Bitrix24 answered.</source>
        <translation>Geantwortet hat etwas anderes als Bitrix24.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first: open any web page to see. Otherwise check the portal&apos;s address.</source>
        <translation>Vielleicht verlangt das Netzwerk zuerst eine Anmeldung: Öffnen Sie zur Probe eine beliebige Webseite. Prüfen Sie sonst die Adresse des Portals.</translation>
    </message>
    <message>
        <source>The portal has another address now.</source>
        <translation>Das Portal hat jetzt eine andere Adresse.</translation>
    </message>
    <message>
        <source>The portal has another address now: %1.</source>
        <translation>Das Portal hat jetzt eine andere Adresse: %1.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it. Nothing was sent there.</source>
        <translation>Wenn Sie diese Adresse kennen, verbinden Sie sich mit ihr. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The portal is taking no more requests for a few seconds.</source>
        <translation>Das Portal nimmt einige Sekunden lang keine Anfragen an.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The portal&apos;s time for this kind of request is used up for now.</source>
        <translation>Die Zeit des Portals für solche Anfragen ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>It is given again within ten minutes.</source>
        <translation>Innerhalb von zehn Minuten steht sie wieder zur Verfügung.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked requests to this portal by hand.</source>
        <translation>Bitrix24 hat Anfragen an dieses Portal von Hand gesperrt.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to write to Bitrix24&apos;s support.</source>
        <translation>Bitten Sie den Administrator des Portals, dem Bitrix24 Support zu schreiben.</translation>
    </message>
    <message>
        <source>The portal had a fault of its own.</source>
        <translation>Im Portal ist eine Störung aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>Das Portal akzeptiert diese Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf das CRM.</translation>
    </message>
    <message>
        <source>Your user of the portal may not create leads.</source>
        <translation>Ihr Nutzer im Portal darf keine Leads erstellen.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the right to add leads.</source>
        <translation>Bitten Sie den Administrator des Portals um das Recht, Leads hinzuzufügen.</translation>
    </message>
    <message>
        <source>Programs may write to Bitrix24 on commercial plans only. Ask the portal&apos;s administrator.</source>
        <translation>Programme dürfen nur in kostenpflichtigen Tarifen in Bitrix24 schreiben. Wenden Sie sich an den Administrator des Portals.</translation>
    </message>
    <message>
        <source>The portal is closed or was deleted.</source>
        <translation>Das Portal ist geschlossen oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Wenden Sie sich an den Administrator des Portals.</translation>
    </message>
    <message>
        <source>The portal&apos;s administrator has to confirm this first.</source>
        <translation>Der Administrator des Portals muss das zuerst bestätigen.</translation>
    </message>
    <message>
        <source>The request is waiting in the portal.</source>
        <translation>Die Anfrage wartet im Portal.</translation>
    </message>
    <message>
        <source>The portal does not know a method that Leadbooth needs.</source>
        <translation>Das Portal kennt eine Methode nicht, die Leadbooth braucht.</translation>
    </message>
    <message>
        <source>It may be a portal on an older version. Ask its administrator to update it.</source>
        <translation>Vielleicht läuft das Portal mit einer älteren Version. Bitten Sie den Administrator, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>The portal did not accept the lead.</source>
        <translation>Das Portal hat den Lead nicht angenommen.</translation>
    </message>
    <message>
        <source>Change what it names and send again.</source>
        <translation>Ändern Sie, was es nennt, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The portal does not have this.</source>
        <translation>Das gibt es im Portal nicht.</translation>
    </message>
    <message>
        <source>Leadbooth cannot write to its folder.</source>
        <translation>Leadbooth kann nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Leadbooth made a mistake.</source>
        <translation>Leadbooth hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>button</comment>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <comment>button</comment>
        <translation>Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>The portal did not accept the lead: %1</source>
        <translation>Das Portal hat den Lead nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Loading the form was stopped.</source>
        <translation>Das Laden des Formulars wurde angehalten.</translation>
    </message>
    <message>
        <source>Your user of the portal may not work with leads.</source>
        <translation>Ihr Nutzer des Portals darf nicht mit Leads arbeiten.</translation>
    </message>
    <message>
        <source>The portal did not give its form.</source>
        <translation>Das Portal hat sein Formular nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The portal did not give its form: %1</source>
        <translation>Das Portal hat sein Formular nicht herausgegeben: %1</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask the portal&apos;s administrator.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, fragen Sie den Administrator des Portals.</translation>
    </message>
    <message>
        <source>Check its address and the network connection.</source>
        <translation>Prüfen Sie seine Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Portals wird nicht vertraut, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may have a certificate of its own.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob das Netzwerk eine Anmeldung verlangt. Ein Portal auf eigenem Server kann ein eigenes Zertifikat haben.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the portal&apos;s key. Use the https address.</source>
        <translation>Ohne https könnte unterwegs jeder den Schlüssel des Portals lesen. Verwenden Sie die Adresse mit https.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Die Anmeldung wurde angehalten.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address. The network may also ask you to sign in first: open any web page to see.</source>
        <translation>Prüfen Sie die Adresse des Portals. Vielleicht verlangt auch das Netzwerk zuerst eine Anmeldung: Öffnen Sie zur Probe irgendeine Webseite.</translation>
    </message>
    <message>
        <source>If you know that address, go back and use it. Nothing was sent there.</source>
        <translation>Wenn Sie diese Adresse kennen, gehen Sie zurück und verwenden Sie sie. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The portal does not know this webhook.</source>
        <translation>Das Portal kennt diesen Webhook nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted or changed. Copy its address from Bitrix24 again, and copy it whole.</source>
        <translation>Er wurde vielleicht gelöscht oder geändert. Kopieren Sie seine Adresse noch einmal und vollständig aus Bitrix24.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in.</source>
        <translation>Das Portal hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Sign in once more; the code from the browser is good for 30 seconds only.</source>
        <translation>Melden Sie sich noch einmal an; der Code aus dem Browser gilt nur 30 Sekunden.</translation>
    </message>
    <message>
        <source>Bitrix24 does not know this application, or the secret is not its own.</source>
        <translation>Bitrix24 kennt diese Anwendung nicht, oder der Schlüssel gehört nicht zu ihr.</translation>
    </message>
    <message>
        <source>Copy the application ID and the application key once more from Bitrix24, and copy them whole.</source>
        <translation>Kopieren Sie Anwendungs-ID und Anwendungsschlüssel noch einmal und vollständig aus Bitrix24.</translation>
    </message>
    <message>
        <source>The portal does not have this application.</source>
        <translation>Das Portal hat diese Anwendung nicht.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, or ask its administrator to make the application there.</source>
        <translation>Prüfen Sie die Adresse des Portals, oder bitten Sie seinen Administrator, die Anwendung dort anzulegen.</translation>
    </message>
    <message>
        <source>In Bitrix24, give the webhook or the application the permission &quot;CRM (crm)&quot;, save it, and try again.</source>
        <translation>Geben Sie dem Webhook oder der Anwendung in Bitrix24 die Berechtigung „CRM (crm)“, speichern Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal does not let your user in this way.</source>
        <translation>Das Portal lässt Ihren Nutzer auf diesem Weg nicht herein.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for access to the application or the webhook, and to the CRM.</source>
        <translation>Bitten Sie den Administrator des Portals um Zugriff auf die Anwendung oder den Webhook und auf das CRM.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in: %1</source>
        <translation>Das Portal hat die Anmeldung nicht angenommen: %1</translation>
    </message>
    <message>
        <source>There is no Bitrix24 at this address.</source>
        <translation>Unter dieser Adresse gibt es kein Bitrix24.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>What was given here cannot be used.</source>
        <translation>Was hier angegeben ist, lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Compare it with what Bitrix24 shows.</source>
        <translation>Vergleichen Sie es mit dem, was Bitrix24 zeigt.</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the webhook was deleted or changed. Connect again; what you typed stays here.</source>
        <translation>Die Anmeldung ist abgelaufen, oder der Webhook wurde gelöscht oder geändert. Verbinden Sie sich erneut; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Bitrix24 does not accept the application&apos;s key any more.</source>
        <translation>Bitrix24 nimmt den Anwendungsschlüssel nicht mehr an.</translation>
    </message>
    <message>
        <source>It may have been changed. Connect again with the new one; what you typed stays here.</source>
        <translation>Er wurde vielleicht geändert. Verbinden Sie sich erneut mit dem neuen; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The portal does not have the application any more.</source>
        <translation>Das Portal hat die Anwendung nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to make it again, then connect again. What you typed stays here.</source>
        <translation>Bitten Sie den Administrator des Portals, sie neu anzulegen, und verbinden Sie sich dann erneut. Was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to give the webhook or the application the permission &quot;CRM (crm)&quot;.</source>
        <translation>Bitten Sie den Administrator des Portals, dem Webhook oder der Anwendung die Berechtigung „CRM (crm)“ zu geben.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1.</source>
        <translation>Ein anderes Programm dieses Computers benutzt Port %1.</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in the application&apos;s settings in Bitrix24.</source>
        <translation>Schließen Sie es, oder wählen Sie hier und in den Einstellungen der Anwendung in Bitrix24 einen anderen Port.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>Der Tarif des Portals enthält das nicht.</translation>
    </message>
    <message>
        <source>This is another portal than the one of this account.</source>
        <translation>Das ist ein anderes Portal als das dieses Kontos.</translation>
    </message>
    <message>
        <source>Sign in to the same portal, or add it as an account of its own.</source>
        <translation>Melden Sie sich bei demselben Portal an, oder fügen Sie dieses als eigenes Konto hinzu.</translation>
    </message>
    <message>
        <source>Another program of this computer is using the queue.</source>
        <translation>Ein anderes Programm dieses Computers benutzt die Warteschlange.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished.</source>
        <translation>Schließen Sie es, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The file of the queue is damaged.</source>
        <translation>Die Datei der Warteschlange ist beschädigt.</translation>
    </message>
    <message>
        <source>It was kept. Check the disk; the details say where the file is.</source>
        <translation>Sie wurde aufbewahrt. Prüfen Sie den Datenträger; die Details sagen, wo die Datei liegt.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>Die Warteschlange stammt von einer neueren Version von Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version. Nothing in the queue is changed meanwhile.</source>
        <translation>Installieren Sie diese Version. Bis dahin wird in der Warteschlange nichts geändert.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Dieser Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>Take the recovery key or the passphrase that was made for it.</source>
        <translation>Nehmen Sie den Wiederherstellungsschlüssel oder die Passphrase, die dafür erstellt wurden.</translation>
    </message>
    <message>
        <source>Leads of this account are not in its portal yet.</source>
        <translation>Leads dieses Kontos sind noch nicht in seinem Portal.</translation>
    </message>
    <message>
        <source>Send or discard them first: the queue lists them.</source>
        <translation>Senden oder verwerfen Sie diese zuerst; die Warteschlange zeigt sie.</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message>
        <source>The keychain of this computer is not there yet.</source>
        <translation>Der Schlüsselbund dieses Computers ist noch nicht da.</translation>
    </message>
    <message>
        <source>Leadbooth tries again by itself. Go on typing meanwhile.</source>
        <translation>Leadbooth versucht es von selbst erneut. Geben Sie währenddessen weiter ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again; what you typed stays here.</source>
        <translation>Dort liegt der Schlüssel des Portals. Starten Sie den Passwortdienst des Desktops (GNOME Keyring oder KWallet) und versuchen Sie es erneut; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept in one and nowhere else. On Debian, install the package gnome-keyring, log in again and try again; what you typed stays here.</source>
        <translation>Der Schlüssel des Portals wird nur dort aufbewahrt. Installieren Sie unter Debian das Paket gnome-keyring, melden Sie sich am Computer neu an und versuchen Sie es erneut; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Unlock it; what you typed stays here.</source>
        <translation>Dort liegt der Schlüssel des Portals. Entsperren Sie ihn; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give Leadbooth the portal&apos;s key.</source>
        <translation>Der Schlüsselbund dieses Computers gibt Leadbooth den Schlüssel des Portals nicht.</translation>
    </message>
    <message>
        <source>Allow it where the keychain asks, or in its settings, and try again; what you typed stays here.</source>
        <translation>Erlauben Sie es, wenn der Schlüsselbund fragt, oder in seinen Einstellungen, und versuchen Sie es erneut; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is no longer in the keychain of this computer.</source>
        <translation>Der Schlüssel des Portals ist nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Connect to the portal again; what you typed stays here.</source>
        <translation>Verbinden Sie sich erneut mit dem Portal; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is in another keychain than the one that this desktop uses.</source>
        <translation>Der Schlüssel des Portals liegt in einem anderen Schlüsselbund als dem, den dieser Desktop benutzt.</translation>
    </message>
    <message>
        <source>Log in to the desktop on which you connected, or connect to the portal again; what you typed stays here.</source>
        <translation>Melden Sie sich an dem Desktop an, auf dem Sie sich verbunden haben, oder verbinden Sie sich erneut mit dem Portal; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>If you leave now, what was typed is lost.</source>
        <translation>Wenn Sie jetzt gehen, gehen die Eingaben verloren.</translation>
    </message>
    <message>
        <source>Close and discard</source>
        <comment>button</comment>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <comment>button</comment>
        <translation>Verlassen und verwerfen</translation>
    </message>
    <message>
        <source>The lead in the form has not been sent.</source>
        <translation>Der Lead im Formular wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The changes in the form have not been sent.</source>
        <translation>Die Änderungen im Formular wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The lead is not saved yet.</source>
        <translation>Der Lead ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered at the next start.</source>
        <translation>Er bleibt auf diesem Computer und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered when you come back to this portal.</source>
        <translation>Er bleibt auf diesem Computer und wird angeboten, wenn Sie zu diesem Portal zurückkommen.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>A lead that was put aside could not be saved.</source>
        <translation>Ein beiseitegelegter Lead konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>OmissionTexts</name>
    <message numerus="yes">
        <source>%n field(s) could not be read.</source>
        <translation>
            <numerusform>%n Feld ließ sich nicht lesen.</numerusform>
            <numerusform>%n Felder ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more fields than Leadbooth shows.</source>
        <translation>Es hat mehr Felder, als Leadbooth zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n field(s) are not complete.</source>
        <translation>
            <numerusform>Die Liste von %n Feld ist nicht vollständig.</numerusform>
            <numerusform>Die Listen von %n Feldern sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields may lack their order, choices and help.</source>
        <translation>Einigen Feldern können Reihenfolge, Auswahl und Hilfe fehlen.</translation>
    </message>
    <message>
        <source>What is missing can be filled in in Bitrix24.</source>
        <translation>Was fehlt, lässt sich in Bitrix24 ausfüllen.</translation>
    </message>
    <message>
        <source>A part of the portal&apos;s form is left out here.</source>
        <translation>Ein Teil des Formulars des Portals fehlt hier.</translation>
    </message>
</context>
<context>
    <name>QueueDetailTexts</name>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>Das Portal hat kein Feld „%1“ mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be filled in in Bitrix24 now.</source>
        <translation>„%1“ lässt sich jetzt nur in Bitrix24 ausfüllen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes another kind of value now.</source>
        <translation>„%1“ nimmt jetzt Werte anderer Art an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list of &quot;%2&quot; any more.</source>
        <comment>an item and its field</comment>
        <translation>„%1“ steht nicht mehr in der Liste „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; has another name now; it is sent all the same.</source>
        <comment>an item and its field</comment>
        <translation>„%1“ in „%2“ heißt jetzt anders; der Lead wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; ends a lead&apos;s life now: choose another one.</source>
        <translation>Die Phase „%1“ schließt einen Lead jetzt ab: Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>The portal asks for &quot;%1&quot; now.</source>
        <translation>Das Portal verlangt jetzt „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value only now.</source>
        <translation>„%1“ nimmt jetzt nur einen Wert an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Wird gesendet.</translation>
    </message>
    <message>
        <source>Sent; Leadbooth ended before the answer came.</source>
        <translation>Gesendet; Leadbooth endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Sent; the portal has confirmed it.</source>
        <translation>Gesendet; das Portal hat es bestätigt.</translation>
    </message>
    <message>
        <source>Sent; the portal did not take it.</source>
        <translation>Gesendet; das Portal hat ihn nicht angenommen.</translation>
    </message>
    <message>
        <source>Sent; the portal put it off.</source>
        <translation>Gesendet; das Portal hat ihn aufgeschoben.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Sent; no usable answer came.</source>
        <translation>Gesendet; es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Looked for it; no answer yet.</source>
        <translation>Im Portal gesucht; noch keine Antwort.</translation>
    </message>
    <message>
        <source>Looked for it: it is there.</source>
        <translation>Im Portal gesucht: Er ist da.</translation>
    </message>
    <message>
        <source>Looked for it: it is not there.</source>
        <translation>Im Portal gesucht: Er ist nicht da.</translation>
    </message>
    <message>
        <source>Looked for it: this connection may not read leads.</source>
        <translation>Im Portal gesucht: Diese Verbindung darf Leads nicht lesen.</translation>
    </message>
    <message>
        <source>Looked for it: that told nothing.</source>
        <translation>Im Portal gesucht: Das ergab nichts.</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be in the portal already.</source>
        <translation>„%1“ ist vielleicht schon im Portal.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) may be in the portal already.</source>
        <translation>
            <numerusform>%n Lead ist vielleicht schon im Portal.</numerusform>
            <numerusform>%n Leads sind vielleicht schon im Portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>What you change is sent as a lead of its own when Leadbooth does not find the first one. Look for it in Bitrix24 first: if it is there, change it there.</source>
        <translation>Was Sie ändern, wird als eigener Lead gesendet, wenn Leadbooth den ersten nicht findet. Suchen Sie ihn zuerst in Bitrix24: Ist er da, ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <comment>button</comment>
        <translation>Bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>Er ist im Portal</translation>
    </message>
    <message>
        <source>You have seen &quot;%1&quot; in Bitrix24. It counts as sent then, and is not sent again. What was typed may be erased here, as the settings say. This cannot be undone.</source>
        <translation>Sie haben „%1“ in Bitrix24 gesehen. Er gilt dann als gesendet und wird nicht noch einmal gesendet. Was eingegeben wurde, wird hier gelöscht, wenn die Einstellungen es so sagen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its number, or the address of its page, if you have it</source>
        <translation>Seine Nummer oder die Adresse seiner Seite, falls bekannt</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>Enter a number such as 3465, or leave it empty.</source>
        <translation>Bitte eine Nummer wie 3465 eingeben oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it once more before it sends. But where this connection may not read leads, it cannot see it: then the portal may have it twice.</source>
        <translation>Leadbooth sucht noch einmal danach, bevor gesendet wird. Darf diese Verbindung aber keine Leads lesen, sieht Leadbooth ihn nicht: Dann hat das Portal ihn vielleicht doppelt.</translation>
    </message>
</context>
<context>
    <name>QueueStatusTexts</name>
    <message>
        <source>No portal is open, so nothing is sent.</source>
        <translation>Kein Portal ist verbunden, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent twice meanwhile.</source>
        <translation>Solange wird nichts doppelt gesendet.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>Leads are kept here until you resume.</source>
        <translation>Die Leads bleiben hier, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends these leads.</source>
        <translation>Ein anderes Leadbooth dieses Computers sendet diese Leads.</translation>
    </message>
    <message>
        <source>What you save here is sent by it.</source>
        <translation>Was Sie hier speichern, sendet es mit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation>Noch kein Portal</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Sucht im Portal …</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The portal asks to wait</source>
        <translation>Das Portal bittet um Geduld</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Another Leadbooth is sending</source>
        <translation>Ein anderes Leadbooth sendet</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translation>Das Senden steht</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>Noch ist nichts fällig.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Weiter geht es um %1.</translation>
    </message>
    <message>
        <source>Everything is in the portal.</source>
        <translation>Alles ist im Portal.</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>leads that are sent</comment>
        <translation>
            <numerusform>%n pro Minute</numerusform>
            <numerusform>%n pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>fertig gegen %1</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are in the portal.</source>
        <translation>Wird gesendet: %1 von %2 sind im Portal.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The leads are saved here. Leadbooth tries again by itself, at %1 at the latest.</source>
        <translation>Die Leads sind hier gespeichert. Leadbooth versucht es von selbst wieder, spätestens um %1.</translation>
    </message>
    <message>
        <source>The leads are saved here and are sent when the network is back.</source>
        <translation>Die Leads sind hier gespeichert und werden gesendet, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Das Senden steht.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Es wird gewartet</translation>
    </message>
    <message>
        <source>The queue cannot be used now</source>
        <translation>Die Warteschlange ist gerade nicht benutzbar</translation>
    </message>
    <message>
        <source>The key of the queue is missing</source>
        <translation>Der Schlüssel der Warteschlange fehlt</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) need(s) you; nothing else is waiting.</source>
        <translation>
            <numerusform>%n Lead braucht Sie; sonst wartet nichts.</numerusform>
            <numerusform>%n Leads brauchen Sie; sonst wartet nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The keychain does not have the key of the queue.</source>
        <translation>Im Schlüsselbund ist der Schlüssel der Warteschlange nicht vorhanden.</translation>
    </message>
    <message>
        <source>The leads are kept, encrypted. Your recovery key opens them.</source>
        <translation>Die Leads sind verschlüsselt aufbewahrt. Ihr Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message numerus="yes">
        <source>Looking in the portal for %n lead(s) that got no clear answer.</source>
        <translation>
            <numerusform>Sucht im Portal nach %n Lead, zu dem keine klare Antwort kam.</numerusform>
            <numerusform>Sucht im Portal nach %n Leads, zu denen keine klare Antwort kam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTexts</name>
    <message>
        <source>Waiting</source>
        <comment>state of a lead</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a lead</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>state of a lead</comment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a lead</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a lead</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>state of a lead</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>state of a lead</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>state of a lead</comment>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Receipt: what was typed is erased</source>
        <comment>in the place of a name</comment>
        <translation>Beleg: Die Eingaben sind gelöscht</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>in the place of a name</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>in the place of a name</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Is it in the portal? Look and decide</source>
        <translation>Ist er im Portal? Bitte nachsehen</translation>
    </message>
    <message>
        <source>Is sent when you say so</source>
        <translation>Wird auf Ihr Wort gesendet</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Bis %1 zurückholbar</translation>
    </message>
    <message>
        <source>What was typed was erased here after sending, as the settings say; this is the receipt.</source>
        <translation>Die Eingaben wurden hier nach dem Senden gelöscht, wie die Einstellungen es sagen; dies ist der Beleg.</translation>
    </message>
    <message>
        <source>The portal did not accept it.</source>
        <translation>Das Portal hat ihn nicht angenommen.</translation>
    </message>
    <message>
        <source>It does not fit the portal&apos;s form.</source>
        <translation>Er passt nicht zum Formular des Portals.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Is sent next.</source>
        <translation>Wird als Nächstes gesendet.</translation>
    </message>
    <message>
        <source>In the portal more than once: %1</source>
        <translation>Mehrfach im Portal: %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Seen in the portal</source>
        <translation>Im Portal gesehen</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>It is not in the portal yet.</source>
        <translation>Er ist noch nicht im Portal.</translation>
    </message>
    <message>
        <source>It is on its way to the portal.</source>
        <translation>Er ist unterwegs zum Portal.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there, and sends it again if it is not found.</source>
        <translation>Leadbooth sucht ihn dort und sendet ihn noch einmal, wenn er nicht zu finden ist.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there before anything is sent again.</source>
        <translation>Leadbooth sucht ihn dort, bevor noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Change what stands in the way, then it is sent again.</source>
        <translation>Ändern Sie, was im Weg steht, dann wird er wieder gesendet.</translation>
    </message>
    <message>
        <source>You have parked it: it is not sent until you say so.</source>
        <translation>Sie haben ihn zurückgestellt: Er wird erst gesendet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Please look for it in Bitrix24. If you send it again although it is there, the portal has it twice.</source>
        <translation>Bitte suchen Sie ihn in Bitrix24. Senden Sie ihn noch einmal, obwohl er dort ist, hat das Portal ihn doppelt.</translation>
    </message>
    <message>
        <source>You discarded it, and it is erased.</source>
        <translation>Sie haben ihn verworfen, und er ist gelöscht.</translation>
    </message>
    <message>
        <source>You discarded it. It is not sent, can be taken back until %1, and is erased then.</source>
        <translation>Sie haben ihn verworfen. Er wird nicht gesendet, lässt sich bis %1 zurückholen und wird dann gelöscht.</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since it was typed. Until it is mended, a part of it would get lost, so it is not sent.</source>
        <translation>Das Formular des Portals hat sich seit der Eingabe geändert. Solange der Lead nicht angepasst ist, ginge ein Teil davon verloren; deshalb wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>Nächste Suche: %1.</translation>
    </message>
    <message>
        <source>The portal holds this lead more than once, as %1. Please remove the spare ones there.</source>
        <translation>Das Portal hat diesen Lead mehrfach: %1. Bitte löschen Sie dort die überzähligen.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1, which became deal %2.</source>
        <translation>Er ist im Portal als Lead %1, aus dem Auftrag %2 wurde.</translation>
    </message>
    <message>
        <source>You have seen it in the portal.</source>
        <translation>Sie haben ihn im Portal gesehen.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1.</source>
        <translation>Er ist im Portal als Lead %1.</translation>
    </message>
    <message>
        <source>Leadbooth may not read leads in this portal, so it cannot find out whether it is there.</source>
        <translation>Leadbooth darf in diesem Portal keine Leads lesen und kann deshalb nicht herausfinden, ob er dort ist.</translation>
    </message>
    <message>
        <source>Leadbooth could not find out whether it is in the portal.</source>
        <translation>Leadbooth konnte nicht herausfinden, ob er im Portal ist.</translation>
    </message>
    <message>
        <source>To be sent by another computer</source>
        <translation>Wird von anderem Computer gesendet</translation>
    </message>
    <message>
        <source>Mend it: the portal&apos;s form has changed</source>
        <translation>Anpassen: Formular des Portals geändert</translation>
    </message>
    <message>
        <source>Encrypted: its key is not at hand</source>
        <comment>in the place of a name</comment>
        <translation>Verschlüsselt: Der Schlüssel fehlt gerade</translation>
    </message>
    <message>
        <source>What was typed is encrypted, and its key is not at hand. It is shown when you unlock the keychain, or enter the recovery key.</source>
        <translation>Das Eingegebene ist verschlüsselt, und der Schlüssel fehlt gerade. Es wird gezeigt, wenn Sie den Schlüsselbund entsperren oder den Wiederherstellungsschlüssel eingeben.</translation>
    </message>
    <message>
        <source>It was exported to another computer, which has to send it. If that file was never used and is lost, discard it here, then edit and send it.</source>
        <translation>Er wurde für einen anderen Computer exportiert, der ihn senden muss. Wurde diese Datei nie benutzt und ist verloren, verwerfen Sie ihn hier, bearbeiten Sie ihn dann und senden Sie ihn.</translation>
    </message>
    <message>
        <source>Is sent when its key is at hand.</source>
        <translation>Wird gesendet, sobald der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>It was sent many times, and never arrived in the portal.</source>
        <translation>Er wurde viele Male gesendet und kam nie im Portal an.</translation>
    </message>
    <message>
        <source>No clear answer came. Looked for at %1</source>
        <translation>Keine klare Antwort. Suche: %1</translation>
    </message>
    <message>
        <source>No clear answer came. Being looked for</source>
        <translation>Keine klare Antwort. Wird gesucht</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came: it may be in the portal already.</source>
        <translation>Er wurde gesendet, und es kam keine klare Antwort: Vielleicht ist er schon im Portal.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came.</source>
        <translation>Er wurde gesendet, und es kam keine klare Antwort.</translation>
    </message>
</context>
<context>
    <name>SignInNotice</name>
    <message>
        <source>This sign-in ends on %1.</source>
        <translation>Diese Anmeldung endet am %1.</translation>
    </message>
    <message>
        <source>Sign in again now, and nothing stops then.</source>
        <translation>Melden Sie sich jetzt erneut an, dann wird nichts unterbrochen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>This sign-in ended on %1.</source>
        <translation>Diese Anmeldung endete am %1.</translation>
    </message>
    <message>
        <source>Sign in again to send leads; what you typed stays here.</source>
        <translation>Melden Sie sich erneut an, um Leads zu senden; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>Nothing waits to be sent any more.</source>
        <translation>Nichts wartet mehr auf das Senden.</translation>
    </message>
    <message>
        <source>There are too many leads for one file.</source>
        <translation>Es sind zu viele Leads für eine Datei.</translation>
    </message>
    <message>
        <source>A file holds up to a gigabyte. Send some of the leads first.</source>
        <translation>Eine Datei fasst höchstens ein Gigabyte. Senden Sie zuerst einen Teil der Leads.</translation>
    </message>
    <message>
        <source>There is no room for the file: the leads stay on this computer.</source>
        <translation>Für die Datei ist kein Platz: Die Leads bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>The file could not be written as it should be: the leads stay on this computer.</source>
        <translation>Die Datei ließ sich nicht richtig schreiben: Die Leads bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand any more.</source>
        <translation>Der Schlüssel dieser Leads ist nicht mehr zur Hand.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or export them without a passphrase.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder exportieren Sie sie ohne Passphrase.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Das ist nicht die Passphrase dieser Datei.</translation>
    </message>
    <message>
        <source>Mind letter case and the keyboard&apos;s language, and type it again.</source>
        <translation>Achten Sie auf Groß- und Kleinschreibung und die Sprache der Tastatur, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a file of exported leads.</source>
        <translation>Das ist keine Datei mit exportierten Leads.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is damaged: it was cut off or changed.</source>
        <translation>Die Datei ist beschädigt: Sie wurde abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy it from the other computer once more.</source>
        <translation>Es wurde nichts aufgenommen. Kopieren Sie sie noch einmal vom anderen Computer.</translation>
    </message>
    <message>
        <source>The file is too large for exported leads.</source>
        <translation>Die Datei ist zu groß für exportierte Leads.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Leadbooth.</source>
        <translation>Die Datei stammt von einer neueren Version von Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was taken in.</source>
        <translation>Installieren Sie diese Version hier. Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its rights and the medium it is on, or choose another one.</source>
        <translation>Prüfen Sie ihre Rechte und den Datenträger, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The leads of the file are for another portal.</source>
        <translation>Die Leads der Datei sind für ein anderes Portal.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>the portal with the ID %1</source>
        <translation>das Portal mit der ID %1</translation>
    </message>
    <message>
        <source>Leads of the demonstration portal are not moved.</source>
        <translation>Leads des Demo-Portals werden nicht ausgelagert.</translation>
    </message>
    <message>
        <source>They are samples, and go when the program is closed.</source>
        <translation>Sie sind Beispiele und verschwinden, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Another Leadbooth on this computer is sending the queue.</source>
        <translation>Ein anderes Leadbooth auf diesem Computer sendet gerade die Warteschlange.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished, and try again.</source>
        <translation>Schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another account came into use meanwhile.</source>
        <translation>Inzwischen ist ein anderes Konto in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this and begin anew.</source>
        <translation>Es wurde nichts ausgelagert. Schließen Sie dieses Fenster, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Es ist kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Connect to a portal first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Portal.</translation>
    </message>
    <message>
        <source>The leads are in the file, but it could not be given its name.</source>
        <translation>Die Leads sind in der Datei, aber sie konnte ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>This computer sends them no more. The name of the file ends with .part; import it as it is.</source>
        <translation>Dieser Computer sendet sie nicht mehr. Der Name der Datei endet auf .part; importieren Sie sie so.</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>leadbooth::AccountsDialog</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>The window holds a lead for %1 that is not in the portal yet, or not known to be.</source>
        <translation>Im Fenster steht ein Lead für %1, der noch nicht im Portal ist oder von dem es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>On this computer, the portal&apos;s keys and its form are erased.</source>
        <translation>Auf diesem Computer werden die Schlüssel des Portals und sein Formular gelöscht.</translation>
    </message>
    <message>
        <source>The webhook itself stays in Bitrix24 and works for whoever has its address. To end it, delete it there: Developer resources → Integrations.</source>
        <translation>Der Webhook selbst bleibt in Bitrix24 und gilt für jeden, der seine Adresse hat. Um ihn zu beenden, löschen Sie ihn dort: Entwicklerressourcen → Integrationen.</translation>
    </message>
    <message>
        <source>The application stays in Bitrix24. To end it for everybody, its administrator deletes it there: Developer resources → Integrations.</source>
        <translation>Die Anwendung bleibt in Bitrix24. Um sie für alle zu beenden, löscht der Administrator sie dort: Entwicklerressourcen → Integrationen.</translation>
    </message>
    <message>
        <source>Signing out now loses that lead.</source>
        <translation>Beim Abmelden geht dieser Lead jetzt verloren.</translation>
    </message>
    <message>
        <source>Back to the lead</source>
        <comment>button</comment>
        <translation>Zurück zum Lead</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard the lead and sign out</source>
        <comment>button</comment>
        <translation>Lead verwerfen und abmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>F2 renames an account, Delete signs out of it.</source>
        <translation>F2 benennt ein Konto um, Entf meldet es ab.</translation>
    </message>
    <message>
        <source>The portals that you connect to are listed here.
Begin with &quot;Add a portal …&quot;.</source>
        <translation>Hier stehen die Portale, mit denen Sie sich verbinden.
Beginnen Sie mit „Portal hinzufügen …“.</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: an account</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <comment>button</comment>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <comment>button</comment>
        <translation>Portal hinzufügen …</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 are not in the portal yet.</source>
        <translation>
            <numerusform>%n Lead für %1 ist noch nicht im Portal.</numerusform>
            <numerusform>%n Leads für %1 sind noch nicht im Portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the account they cannot be sent. Send or discard them first: the queue lists them.</source>
        <translation>Ohne das Konto können sie nicht gesendet werden. Senden oder verwerfen Sie sie zuerst: Die Warteschlange zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n lead(s) that were being typed and are kept as drafts.</source>
        <translation>
            <numerusform>Ebenso %n Lead, der gerade eingegeben wurde und als Entwurf gespeichert ist.</numerusform>
            <numerusform>Ebenso %n Leads, die gerade eingegeben wurden und als Entwürfe gespeichert sind.</numerusform>
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
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>The lead was created as number %1, and this portal turned it into a deal at once: it works without leads.</source>
        <translation>Der Lead wurde mit der Nummer %1 erstellt, und dieses Portal hat ihn sofort in einen Auftrag umgewandelt: Es arbeitet ohne Leads.</translation>
    </message>
    <message>
        <source>The lead is in the portal.</source>
        <translation>Der Lead ist im Portal.</translation>
    </message>
    <message>
        <source>It is marked as a repeat lead, because a company or contact was chosen: its card shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>Der Lead ist als wiederkehrend gekennzeichnet, weil ein Unternehmen oder Kontakt gewählt wurde: Sein Formular zeigt Name und Telefon des Kunden statt der hier eingegebenen.</translation>
    </message>
    <message>
        <source>The portal holds the same lead more than once: also %1. Please remove the spare ones there.</source>
        <translation>Das Portal enthält denselben Lead mehrfach: auch %1. Bitte löschen Sie dort die überzähligen.</translation>
    </message>
    <message>
        <source>The next lead begins with typing.</source>
        <translation>Für den nächsten Lead tippen Sie einfach los.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>New like this one</source>
        <comment>button</comment>
        <translation>Neu nach diesem Muster</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation>In Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>The lead may have been created</source>
        <translation>Der Lead wurde vielleicht erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Leadbooth looks again in %n second(s).</source>
        <translation>
            <numerusform>Leadbooth sieht in %n Sekunde erneut nach.</numerusform>
            <numerusform>Leadbooth sieht in %n Sekunden erneut nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadbooth looks again soon.</source>
        <translation>Leadbooth sieht bald erneut nach.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <comment>button</comment>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <comment>button</comment>
        <translation>Er ist nicht da: erneut senden</translation>
    </message>
    <message>
        <source>The lead is in the portal as it was first sent. The changes you made since are not in it.</source>
        <translation>Der Lead ist so im Portal, wie er zuerst gesendet wurde. Ihre Änderungen seitdem sind nicht darin.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The lead is on this computer and is being sent.</source>
        <translation>Der Lead ist auf diesem Computer gespeichert und wird gesendet.</translation>
    </message>
    <message>
        <source>The lead is on this computer.</source>
        <translation>Der Lead ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>It is sent when you go back to %1.</source>
        <translation>Er wird gesendet, wenn Sie zu %1 zurückkehren.</translation>
    </message>
    <message>
        <source>It is sent as soon as the portal is connected.</source>
        <translation>Er wird gesendet, sobald das Portal verbunden ist.</translation>
    </message>
    <message>
        <source>It is held back; the queue lets it go on.</source>
        <translation>Er wird zurückgehalten; in der Warteschlange geht es weiter.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends it.</source>
        <translation>Ein anderes Leadbooth auf diesem Computer sendet ihn.</translation>
    </message>
    <message>
        <source>It cannot be sent now: %1</source>
        <translation>Er kann jetzt nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>It cannot be sent now.</source>
        <translation>Er kann jetzt nicht gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>It is sent by itself, in %n second(s) at the latest.</source>
        <translation>
            <numerusform>Er wird von selbst gesendet, spätestens in %n Sekunde.</numerusform>
            <numerusform>Er wird von selbst gesendet, spätestens in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent by itself as soon as that is over.</source>
        <translation>Er wird von selbst gesendet, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>You can go on: Leadbooth keeps the lead and finds out.</source>
        <translation>Sie können weitermachen: Leadbooth behält den Lead und klärt das.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to %1, and not sent twice.</source>
        <translation>Er wird gesucht, wenn Sie zu %1 zurückkehren, und nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Im Portal wird nachgesehen …</translation>
    </message>
    <message>
        <source>The portal cannot be asked now what became of the lead, so it is not sent again.</source>
        <translation>Das Portal kann jetzt nicht gefragt werden, was aus dem Lead wurde; deshalb wird er nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The lead is not there yet. The portal may still be working on it, so it is not sent again.</source>
        <translation>Der Lead ist noch nicht da. Das Portal arbeitet vielleicht noch daran; deshalb wird er nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in %2. It stays in the queue of that portal.</source>
        <translation>Bitte suchen Sie „%1“ in %2. Der Lead bleibt in der Warteschlange dieses Portals.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in Bitrix24. Until you decide it stays in the queue.</source>
        <translation>Bitte suchen Sie „%1“ in Bitrix24. Bis Sie entscheiden, bleibt der Lead in der Warteschlange.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Warteschlange anzeigen</translation>
    </message>
    <message>
        <source>The lead is in the portal. It is not known whether what is there has your last changes: please compare.</source>
        <translation>Der Lead ist im Portal. Ob er dort Ihre letzten Änderungen enthält, ist nicht bekannt: Bitte vergleichen Sie.</translation>
    </message>
    <message>
        <source>It is sent when you go back to the other account of %1.</source>
        <translation>Er wird gesendet, wenn Sie zum anderen Konto von %1 zurückkehren.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to the other account of %1, and not sent twice.</source>
        <translation>Er wird gesucht, wenn Sie zum anderen Konto von %1 zurückkehren, und nicht doppelt gesendet.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer.</source>
        <translation>Das Portal hat keine klare Antwort gegeben.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer, and Leadbooth could not find out whether the lead is there.</source>
        <translation>Das Portal hat keine klare Antwort gegeben, und Leadbooth konnte nicht herausfinden, ob der Lead dort ist.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ApplicationPage</name>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The application in Bitrix24</source>
        <translation>Die Anwendung in Bitrix24</translation>
    </message>
    <message>
        <source>Your portal&apos;s administrator made an application for Leadbooth and knows these two values. Is there none yet?</source>
        <translation>Der Administrator Ihres Portals hat eine Anwendung für Leadbooth angelegt und kennt diese beiden Werte. Gibt es noch keine?</translation>
    </message>
    <message>
        <source>How to make the application …</source>
        <comment>button</comment>
        <translation>So wird die Anwendung angelegt …</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>Anwendungs-ID (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Anwendungsschlüssel (client_secret)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The number in the handler address of the application, from %1 to 65535. The key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Die Zahl in der Handler-Adresse der Anwendung, von %1 bis 65535. Der Schlüssel wird im Schlüsselbund dieses Computers aufbewahrt und nirgendwo sonst.</translation>
    </message>
</context>
<context>
    <name>leadbooth::AttractPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothCodePage</name>
    <message>
        <source>There is no camera any more.</source>
        <translation>Es ist keine Kamera mehr da.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the camera.</source>
        <translation>Der Nutzer dieses Computers darf die Kamera nicht verwenden.</translation>
    </message>
    <message>
        <source>The camera does not start. Another program may be using it.</source>
        <translation>Die Kamera startet nicht. Vielleicht verwendet sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>No pictures come from the camera. Another program may be using it.</source>
        <translation>Von der Kamera kommen keine Bilder. Vielleicht verwendet sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures cannot be read.</source>
        <translation>Die Bilder der Kamera sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>QR-Code lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Otherwise bring the booth file on a USB stick.</source>
        <translation>Sonst bringen Sie die Messestand-Datei auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>This code is not a booth file: hold up the one that the desk shows.</source>
        <translation>Dieser Code ist keine Messestand-Datei: Halten Sie den vor die Kamera, den der Arbeitsplatz zeigt.</translation>
    </message>
    <message>
        <source>Hold the QR code that the desk shows before the camera. The picture is not kept.</source>
        <translation>Halten Sie den QR-Code vom Arbeitsplatz vor die Kamera. Das Bild wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothDesigner</name>
    <message>
        <source>Without a name</source>
        <comment>a booth</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>New booth</source>
        <translation>Neuer Messestand</translation>
    </message>
    <message>
        <source>Save the booth file</source>
        <translation>Messestand-Datei speichern</translation>
    </message>
    <message>
        <source>Booth files (*.booth);;All files (*)</source>
        <translation>Messestand-Dateien (*.booth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The booth file is not saved: the key that signs it is not at hand.</source>
        <translation>Die Messestand-Datei ist nicht gespeichert: Der Schlüssel, der sie signiert, ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>The booth file is not saved: there is no room for it.</source>
        <translation>Die Messestand-Datei ist nicht gespeichert: Es ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>The booth file is not saved: it cannot be written there.</source>
        <translation>Die Messestand-Datei ist nicht gespeichert: Dort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: there is no room.</source>
        <translation>Die letzten Änderungen sind nicht auf der Festplatte: Es ist kein Platz.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: it cannot be written.</source>
        <translation>Die letzten Änderungen sind nicht auf der Festplatte: Sie kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>Save the booth file before you close this window.</source>
        <translation>Speichern Sie die Messestand-Datei, bevor Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>part of a booth</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>part of a booth</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>part of a booth</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>part of a booth</comment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Fixed values</source>
        <comment>part of a booth</comment>
        <translation>Feste Werte</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>part of a booth</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>part of a booth</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>part of a booth</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Messestand</translation>
    </message>
    <message>
        <source>Name of the booth</source>
        <translation>Name des Messestands</translation>
    </message>
    <message>
        <source>Booths</source>
        <comment>button: a menu</comment>
        <translation>Messestände</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save booth file …</source>
        <comment>button</comment>
        <translation>Messestand-Datei speichern …</translation>
    </message>
    <message>
        <source>See that the keychain is there and unlocked, then save again.</source>
        <translation>Sehen Sie nach, ob der Schlüsselbund da und entsperrt ist, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothFlow</name>
    <message>
        <source>Booth</source>
        <comment>its name</comment>
        <translation>Messestand</translation>
    </message>
</context>
<context>
    <name>leadbooth::BrowserPage</name>
    <message>
        <source>Use it</source>
        <comment>button: the code or address that was pasted</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Your browser has opened %1. Sign in there and agree; Leadbooth then goes on by itself.</source>
        <translation>Ihr Browser hat %1 geöffnet. Melden Sie sich dort an und stimmen Sie zu; Leadbooth macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <translation>Warten auf den Browser: %1</translation>
    </message>
    <message>
        <source>The browser has answered. Asking the portal …</source>
        <translation>Der Browser hat geantwortet. Das Portal wird abgefragt …</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button: a page in the browser</comment>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>If the browser ends at a page that cannot be opened</source>
        <translation>Wenn der Browser auf einer Seite stehen bleibt, die sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>Paste the code, or the whole address that the browser ended at. A code is good for 30 seconds.</source>
        <translation>Fügen Sie den Code ein oder die ganze Adresse, auf der der Browser stehen blieb. Ein Code gilt 30 Sekunden.</translation>
    </message>
</context>
<context>
    <name>leadbooth::CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>leadbooth::CertificatePage</name>
    <message>
        <source>The certificate authority&apos;s file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The certificate of the portal</source>
        <translation>Das Zertifikat des Portals</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for %1, so it could be somebody else&apos;s server. Portals on a company&apos;s own server often have a certificate of their own; their administrator can help with one of these:</source>
        <translation>Dieser Computer weiß nicht, wer für %1 bürgt; es könnte also ein fremder Server sein. Portale auf firmeneigenen Servern haben oft ein eigenes Zertifikat; ihr Administrator kann mit einem dieser Wege helfen:</translation>
    </message>
    <message>
        <source>Choose a CA file …</source>
        <comment>button: of a certificate authority</comment>
        <translation>CA-Datei wählen …</translation>
    </message>
    <message>
        <source>The file of the company&apos;s certificate authority, in PEM form.</source>
        <translation>Die Datei der Zertifizierungsstelle der Firma, im PEM-Format.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>button</comment>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Das Portal wird abgefragt …</translation>
    </message>
    <message>
        <source>Issued for: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Issued by: itself</source>
        <translation>Ausgestellt von: sich selbst</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the fingerprint, by phone or in person, and compare every character. Only then nobody listens in.</source>
        <translation>Erfragen Sie den Fingerabdruck beim Administrator des Portals, am Telefon oder persönlich, und vergleichen Sie jedes Zeichen. Nur dann hört niemand mit.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Genau diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <comment>entry of a dropdown: no value</comment>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a field&apos;s value</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoicePopup</name>
    <message>
        <source>Search</source>
        <comment>in the list of a dropdown</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentStep</name>
    <message>
        <source>I agree</source>
        <translation>Ich willige ein</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the text of a consent</comment>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ich willige nicht ein</translation>
    </message>
    <message>
        <source>Sign with your finger (optional)</source>
        <translation>Mit dem Finger unterschreiben (freiwillig)</translation>
    </message>
    <message>
        <source>Signed. Sign anew</source>
        <translation>Unterschrieben. Neu unterschreiben</translation>
    </message>
    <message>
        <source>Please say whether you agree</source>
        <translation>Bitte angeben, ob Sie einwilligen</translation>
    </message>
    <message>
        <source>Without your consent we may not keep your details. Touch “I agree”, or “Start over” to remove everything.</source>
        <translation>Ohne Ihre Einwilligung dürfen wir Ihre Angaben nicht speichern. Berühren Sie „Ich willige ein“ oder „Neu beginnen“, um alles zu löschen.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentTab</name>
    <message>
        <source>Nowhere: it is not kept</source>
        <translation>Nirgends: Sie wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>In the comment of the lead</source>
        <translation>Im Kommentar des Leads</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (passt nicht)</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Worin Besucher einwilligen</translation>
    </message>
    <message>
        <source>Without a text, nobody is asked.</source>
        <translation>Ohne Text wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Version of the texts</source>
        <translation>Fassung der Texte</translation>
    </message>
    <message>
        <source>Visitors may decline: the lead is kept all the same</source>
        <translation>Besucher dürfen ablehnen: Der Lead wird trotzdem behalten</translation>
    </message>
    <message>
        <source>Ask for a signature</source>
        <translation>Um eine Unterschrift bitten</translation>
    </message>
    <message>
        <source>Where the portal keeps it</source>
        <translation>Wo das Portal es aufbewahrt</translation>
    </message>
    <message>
        <source>Each field takes one part. Fields that visitors are asked for, or that have a fixed value, are not offered.</source>
        <translation>Jedes Feld nimmt einen Teil auf. Felder, nach denen Besucher gefragt werden oder die einen festen Wert haben, stehen nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>The text</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The version</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Die Fassung</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Der Zeitpunkt</translation>
    </message>
    <message>
        <source>The signature</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Die Unterschrift</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentWriter</name>
    <message>
        <source>Consent given</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Consent declined</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Einwilligung verweigert</translation>
    </message>
    <message>
        <source>Time of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Zeitpunkt der Einwilligung: %1</translation>
    </message>
    <message>
        <source>Version of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Fassung der Einwilligung: %1</translation>
    </message>
    <message>
        <source>Text of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Text der Einwilligung: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>SHA-256 des Textes: %1</translation>
    </message>
</context>
<context>
    <name>leadbooth::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <comment>button in a date field</comment>
        <translation>Aus dem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>leadbooth::EngineHost</name>
    <message>
        <source>Leadbooth has received the portal&apos;s answer. You can close this page and return to Leadbooth.</source>
        <translation>Leadbooth hat die Antwort des Portals erhalten. Sie können diese Seite schließen und zu Leadbooth zurückkehren.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in. Return to Leadbooth and begin again there.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung. Kehren Sie zu Leadbooth zurück und beginnen Sie dort neu.</translation>
    </message>
    <message>
        <source>The portal gave no permission. Return to Leadbooth; you can try again there.</source>
        <translation>Das Portal hat keinen Zugriff erlaubt. Kehren Sie zu Leadbooth zurück; dort können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Return to Leadbooth; you can try again there.</source>
        <translation>Diese Antwort ist nicht lesbar. Kehren Sie zu Leadbooth zurück; dort können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Leadbooth has had this answer before. You can close this page and return to Leadbooth.</source>
        <translation>Leadbooth hat diese Antwort schon erhalten. Sie können diese Seite schließen und zu Leadbooth zurückkehren.</translation>
    </message>
    <message>
        <source>Leadbooth is not waiting for an answer any more. Return to Leadbooth.</source>
        <translation>Leadbooth wartet nicht mehr auf eine Antwort. Kehren Sie zu Leadbooth zurück.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ExportDialog</name>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess.</source>
        <translation>Mehrere Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks the file for good.</source>
        <translation>Geben Sie sie noch einmal ein, damit kein Tippfehler die Datei für immer verschließt.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Das sind zwei verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>A file for the leads</source>
        <translation>Eine Datei für die Leads</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Exportierte Leads (*.leadbooth);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are in the file.</source>
        <translation>
            <numerusform>%n Lead ist in der Datei.</numerusform>
            <numerusform>%n Leads sind in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not send them any more.</source>
        <translation>Dieser Computer sendet sie nicht mehr.</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Datei mit einer Passphrase verschließen</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand: unlock the keychain, or type the recovery key first.</source>
        <translation>Der Schlüssel dieser Leads ist nicht zur Hand: Entsperren Sie zuerst den Schlüsselbund, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>Ohne den Schlüssel</translation>
    </message>
    <message>
        <source>The other computer can read and send the leads only once the recovery key of this one was typed there.</source>
        <translation>Der andere Computer kann die Leads erst lesen und senden, wenn dort der Wiederherstellungsschlüssel dieses Computers eingegeben wurde.</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Leads exportieren</translation>
    </message>
    <message>
        <source>Puts leads that are not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Legt noch nicht gesendete Leads in eine verschlüsselte Datei, damit ein anderer Computer sie sendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 go into an encrypted file. This computer does not send them any more: the one that imports the file does.</source>
        <translation>
            <numerusform>%n Lead für %1 kommt in eine verschlüsselte Datei. Dieser Computer sendet ihn nicht mehr: Das tut der Computer, der die Datei importiert.</numerusform>
            <numerusform>%n Leads für %1 kommen in eine verschlüsselte Datei. Dieser Computer sendet sie nicht mehr: Das tut der Computer, der die Datei importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Die Datei liegt hier:</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. The passphrase is asked for.</source>
        <translation>Bringen Sie sie zum anderen Computer, und importieren Sie sie dort: Warteschlange, Importieren. Die Passphrase wird abgefragt.</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. Then type the recovery key of this computer.</source>
        <translation>Bringen Sie sie zum anderen Computer, und importieren Sie sie dort: Warteschlange, Importieren. Geben Sie dann den Wiederherstellungsschlüssel dieses Computers ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The other computer asks for it. It is kept nowhere: whoever forgets it needs the recovery key of this computer.</source>
        <translation>Der andere Computer fragt danach. Sie wird nirgends aufbewahrt: Wer sie vergisst, braucht den Wiederherstellungsschlüssel dieses Computers.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldDetail</name>
    <message>
        <source>Required by the portal</source>
        <translation>Vom Portal verlangt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Name of the field, for visitors</source>
        <translation>Name des Feldes, für Besucher</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>As many fit: buttons or a list</source>
        <comment>how the items of a list are offered</comment>
        <translation>Je nach Zahl: Knöpfe oder Liste</translation>
    </message>
    <message>
        <source>Buttons</source>
        <comment>how the items of a list are offered</comment>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>List with a search</source>
        <comment>how the items of a list are offered</comment>
        <translation>Liste mit Suche</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a phone or an e-mail address: work, mobile …</comment>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldFinder</name>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Teil eines Feldnamens</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Gefundene Felder</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldNames</name>
    <message>
        <source>Work</source>
        <comment>kind of a phone number or address</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a phone number</comment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a phone number or address</comment>
        <translation>Privat</translation>
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
        <translation>Für Newsletter</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a phone number or address</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>About the lead</source>
        <comment>heading of a part of the form</comment>
        <translation>Über den Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading of a part of the form: a person&apos;s name, phone, e-mail</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a part of the form: existing company and contacts</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>More</source>
        <comment>heading of a part of the form: responsible, comments</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a part of the form</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>UTM</source>
        <comment>heading of a part of the form: advertising labels</comment>
        <translation>UTM</translation>
    </message>
    <message>
        <source>Fields of your portal</source>
        <comment>heading of a part of the form</comment>
        <translation>Felder Ihres Portals</translation>
    </message>
    <message>
        <source>Other fields</source>
        <comment>heading of a part of the form</comment>
        <translation>Andere Felder</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldPicker</name>
    <message>
        <source>Cannot be filled in here.</source>
        <translation>Kann hier nicht ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Would show visitors whom the portal knows.</source>
        <translation>Würde Besuchern zeigen, wen das Portal kennt.</translation>
    </message>
    <message>
        <source>Has a fixed value.</source>
        <translation>Hat einen festen Wert.</translation>
    </message>
    <message>
        <source>Takes a part of the consent.</source>
        <translation>Nimmt einen Teil der Einwilligung auf.</translation>
    </message>
    <message>
        <source>Fields of the portal</source>
        <translation>Felder des Portals</translation>
    </message>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Teil eines Feldnamens</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldRow</name>
    <message>
        <source>%1, needs attention</source>
        <comment>for screen readers: a field with a problem</comment>
        <translation>%1, bitte prüfen</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>for screen readers: a field that must be filled in</comment>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>leadbooth::FixedTab</name>
    <message>
        <source>Every lead of this booth gets what is filled in here; visitors do not see it.</source>
        <translation>Jeder Lead dieses Messestands erhält, was hier ausgefüllt ist; Besucher sehen es nicht.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FooterBar</name>
    <message>
        <source>No portal yet</source>
        <translation>Noch kein Portal</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Not connected · the form is from this computer</source>
        <translation>Nicht verbunden · Formular von diesem Computer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Verantwortliche Person benachrichtigen</translation>
    </message>
    <message>
        <source>Tells the responsible person in the portal&apos;s feed that the lead was created.</source>
        <translation>Meldet der verantwortlichen Person im Feed des Portals, dass der Lead erstellt wurde.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Not connected · the form is another portal&apos;s</source>
        <translation>Nicht verbunden · Formular eines anderen Portals</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>leadbooth::FormView</name>
    <message numerus="yes">
        <source>%n field(s) need attention; first: %1</source>
        <comment>for screen readers</comment>
        <translation>
            <numerusform>%n Feld bitte prüfen; zuerst: %1</numerusform>
            <numerusform>%n Felder bitte prüfen; zuerst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>Erforderlich: %1</translation>
    </message>
    <message numerus="yes">
        <source>Required: %1 and %n more</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>
            <numerusform>Erforderlich: %1 und %n weiteres</numerusform>
            <numerusform>Erforderlich: %1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::GuidePage</name>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How to make the application</source>
        <translation>So wird die Anwendung angelegt</translation>
    </message>
    <message>
        <source>An administrator opens Developer resources → Other → Local application in Bitrix24 and fills in:</source>
        <translation>Ein Administrator öffnet in Bitrix24 Entwicklerressourcen → Sonstiges → Lokale Anwendung und füllt aus:</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an application in Bitrix24</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Your handler path</source>
        <comment>Bitrix24&apos;s name of the field</comment>
        <translation>Pfad Ihres Handlers</translation>
    </message>
    <message>
        <source>Permission: CRM</source>
        <translation>Berechtigung: CRM</translation>
    </message>
    <message>
        <source>Permission: Users (minimal)</source>
        <translation>Berechtigung: Nutzer (minimal)</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>Bitrix24&apos;s name of a type of application</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>After saving, Bitrix24 shows the application ID and the application key. Everybody who signs in needs both.</source>
        <translation>Nach dem Speichern zeigt Bitrix24 die Anwendungs-ID und den Anwendungsschlüssel. Wer sich anmeldet, braucht beide.</translation>
    </message>
    <message>
        <source>If Bitrix24 takes only an address with https, leave https there. The browser then ends at a page that cannot be opened: copy that page&apos;s address into Leadbooth, which asks for it.</source>
        <translation>Wenn Bitrix24 nur eine Adresse mit https annimmt, lassen Sie https dort stehen. Der Browser bleibt dann auf einer Seite stehen, die sich nicht öffnen lässt: Kopieren Sie deren Adresse in Leadbooth, das danach fragt.</translation>
    </message>
</context>
<context>
    <name>leadbooth::HeaderBar</name>
    <message>
        <source>No portal yet</source>
        <translation>Noch kein Portal</translation>
    </message>
    <message>
        <source>Demonstration: nothing leaves this computer</source>
        <translation>Demo: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Find a field</source>
        <comment>button</comment>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Load the form again</source>
        <translation>Formular neu laden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portale und Konten</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <translation>Portal hinzufügen …</translation>
    </message>
    <message>
        <source>Accounts …</source>
        <translation>Konten …</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>Gesendetes aufbewahren</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>what was sent is kept</comment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>what was sent is kept</comment>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <comment>what was sent is kept</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the recovery key …</source>
        <translation>Wiederherstellungsschlüssel anzeigen …</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <translation>Wiederherstellungsschlüssel eingeben …</translation>
    </message>
    <message>
        <source>Booth …</source>
        <translation>Messestand …</translation>
    </message>
</context>
<context>
    <name>leadbooth::ImportDialog</name>
    <message>
        <source>A file of exported leads</source>
        <translation>Eine Datei mit exportierten Leads</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Exportierte Leads (*.leadbooth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The leads were typed for another portal: %1.</source>
        <translation>Die Leads wurden für ein anderes Portal eingegeben: %1.</translation>
    </message>
    <message>
        <source>This account is of %1. If these are two companies, do not take the leads in: they would be sent to the wrong one.</source>
        <translation>Dieses Konto gehört zu %1. Sind das zwei Unternehmen, nehmen Sie die Leads nicht auf: Sie würden an das falsche gesendet.</translation>
    </message>
    <message>
        <source>The leads are here, but the keychain did not take their key.</source>
        <translation>Die Leads sind hier, aber der Schlüsselbund hat ihren Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>They can be read and sent until Leadbooth is closed. Unlock the keychain, and import the file once more after the next start.</source>
        <translation>Sie können gelesen und gesendet werden, bis Leadbooth geschlossen wird. Entsperren Sie den Schlüsselbund, und importieren Sie die Datei nach dem nächsten Start noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were taken in.</source>
        <translation>
            <numerusform>%n Lead wurde aufgenommen.</numerusform>
            <numerusform>%n Leads wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken in.</source>
        <translation>Es war nichts aufzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were here already, and stay as they are.</source>
        <translation>
            <numerusform>%n Lead war schon hier und bleibt, wie er ist.</numerusform>
            <numerusform>%n Leads waren schon hier und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported, and sends them from here. Each is looked for in the portal first, so that none gets there twice.</source>
        <translation>Nimmt Leads auf, die ein anderer Computer exportiert hat, und sendet sie von hier. Jeder wird zuerst im Portal gesucht, damit keiner doppelt ankommt.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>They are looked for in the portal, and sent where it does not have them.</source>
        <translation>Sie werden im Portal gesucht und gesendet, wo es sie nicht hat.</translation>
    </message>
    <message>
        <source>There are no leads in it.</source>
        <translation>Darin sind keine Leads.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), exported on %1.</source>
        <translation>
            <numerusform>%n Lead, exportiert am %1.</numerusform>
            <numerusform>%n Leads, exportiert am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s).</source>
        <translation>
            <numerusform>%n Lead.</numerusform>
            <numerusform>%n Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the leads in …</source>
        <translation>Die Leads werden aufgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) cannot be read yet, and are not sent. The recovery key of the computer that they come from opens them.</source>
        <translation>
            <numerusform>%n Lead kann noch nicht gelesen werden und wird nicht gesendet. Der Wiederherstellungsschlüssel des Computers, von dem er kommt, öffnet ihn.</numerusform>
            <numerusform>%n Leads können noch nicht gelesen werden und werden nicht gesendet. Der Wiederherstellungsschlüssel des Computers, von dem sie kommen, öffnet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of these leads is not in the file. They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>Der Schlüssel dieser Leads ist nicht in der Datei. Sie werden aufgenommen und aufbewahrt und gesendet, sobald hier der Wiederherstellungsschlüssel des anderen Computers eingegeben wurde.</translation>
    </message>
    <message>
        <source>They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>Sie werden aufgenommen und aufbewahrt und gesendet, sobald hier der Wiederherstellungsschlüssel des anderen Computers eingegeben wurde.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Take them in</source>
        <comment>button</comment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>It is the same portal</source>
        <translation>Es ist dasselbe Portal</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>Ohne die Passphrase</translation>
    </message>
    <message>
        <source>Another file …</source>
        <comment>button</comment>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Wiederherstellungsschlüssel eingeben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadbooth::IssueText</name>
    <message>
        <source>Fill this in to send the lead</source>
        <comment>under a required field that is empty</comment>
        <translation>Bitte ausfüllen, um den Lead zu senden</translation>
    </message>
    <message numerus="yes">
        <source>Shorten this to %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Bitte auf %n Zeichen kürzen</numerusform>
            <numerusform>Bitte auf %n Zeichen kürzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen eingeben</numerusform>
            <numerusform>Bitte mindestens %n Zeichen eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Bitte %1 oder mehr eingeben</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Bitte %1 oder weniger eingeben</translation>
    </message>
    <message>
        <source>Enter a number such as %1</source>
        <comment>under a number field</comment>
        <translation>Bitte eine Zahl eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>Enter a whole number, without decimals</source>
        <comment>under a number field</comment>
        <translation>Bitte eine ganze Zahl ohne Nachkommastellen eingeben</translation>
    </message>
    <message>
        <source>Enter a date such as %1</source>
        <comment>under a date field</comment>
        <translation>Bitte ein Datum eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>Enter a date and time such as %1</source>
        <comment>under a date field</comment>
        <translation>Bitte Datum und Uhrzeit eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>The portal would refuse this address: %1</source>
        <comment>under an e-mail field; %1 is the reason</comment>
        <translation>Das Portal würde diese Adresse ablehnen: %1</translation>
    </message>
    <message>
        <source>Enter a web address such as example.com</source>
        <comment>under a web address field</comment>
        <translation>Bitte eine Webadresse eingeben, z. B. example.com</translation>
    </message>
    <message>
        <source>Enter a phone number: there is no digit yet</source>
        <comment>under a phone field</comment>
        <translation>Bitte eine Telefonnummer eingeben: Noch fehlen Ziffern</translation>
    </message>
    <message>
        <source>The portal expects another form here (its rule: %1)</source>
        <comment>under a text field; %1 is a regular expression</comment>
        <translation>Das Portal erwartet hier ein anderes Format (seine Regel: %1)</translation>
    </message>
    <message>
        <source>The portal refused this value</source>
        <comment>under a field</comment>
        <translation>Das Portal hat diesen Wert abgelehnt</translation>
    </message>
    <message>
        <source>The portal refused this: %1</source>
        <comment>under a field; %1 is the portal&apos;s own text</comment>
        <translation>Das Portal hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>no @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>kein @</translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>nichts vor dem @</translation>
    </message>
    <message>
        <source>no domain</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>keine Domain</translation>
    </message>
    <message>
        <source>it has a space</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>sie enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear this</source>
        <comment>under a field in which a name was typed but not chosen</comment>
        <translation>Bitte aus der Liste wählen oder das Feld leeren</translation>
    </message>
    <message>
        <source>Choose an entry from the list</source>
        <comment>under a dropdown</comment>
        <translation>Bitte aus der Liste wählen</translation>
    </message>
    <message>
        <source>No longer in the portal&apos;s list: %1</source>
        <comment>under a dropdown; %1 is what was chosen</comment>
        <translation>Nicht mehr in der Liste des Portals: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n decimal(s) at most: the portal rounds the rest away</source>
        <comment>under a number field</comment>
        <translation>
            <numerusform>Höchstens %n Nachkommastelle: Das Portal rundet den Rest</numerusform>
            <numerusform>Höchstens %n Nachkommastellen: Das Portal rundet den Rest</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be sent any more: the portal&apos;s form has changed</source>
        <comment>under a field</comment>
        <translation>Das lässt sich nicht mehr senden: Das Formular des Portals hat sich geändert</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>keine E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>leadbooth::Keyboard</name>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>key</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <comment>key</comment>
        <translation>Großbuchstaben, festgestellt</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <comment>key</comment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>key</comment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <comment>key</comment>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>More signs</source>
        <comment>key</comment>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Delete the character before</source>
        <comment>key</comment>
        <translation>Zeichen davor löschen</translation>
    </message>
    <message>
        <source>New line</source>
        <comment>key</comment>
        <translation>Neue Zeile</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskApplication</name>
    <message>
        <source>No portal is connected on this computer. Start Leadbooth without --kiosk once and connect it.</source>
        <translation>Auf diesem Computer ist kein Portal verbunden. Starten Sie Leadbooth einmal ohne --kiosk, und verbinden Sie es.</translation>
    </message>
    <message>
        <source>This booth file is in use.</source>
        <translation>Diese Messestand-Datei wird verwendet.</translation>
    </message>
    <message>
        <source>The booth file was changed by somebody else, and is not used.</source>
        <translation>Die Messestand-Datei wurde von jemand anderem geändert und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version of Leadbooth.</source>
        <translation>Die Messestand-Datei stammt von einer neueren Version von Leadbooth.</translation>
    </message>
    <message>
        <source>The booth file cannot be read.</source>
        <translation>Die Messestand-Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal.</source>
        <translation>Die Messestand-Datei wurde für ein anderes Portal erstellt.</translation>
    </message>
    <message>
        <source>The test lead is in the portal, with the number %1.</source>
        <translation>Der Test-Lead ist im Portal und hat die Nummer %1.</translation>
    </message>
    <message>
        <source>The test lead is saved and waits: %1</source>
        <translation>Der Test-Lead ist gespeichert und wartet: %1</translation>
    </message>
    <message>
        <source>The test lead is saved, and will be sent.</source>
        <translation>Der Test-Lead ist gespeichert und wird gesendet.</translation>
    </message>
    <message>
        <source>A test lead is on its way…</source>
        <translation>Ein Test-Lead ist unterwegs …</translation>
    </message>
    <message>
        <source>The test lead was not created.</source>
        <translation>Der Test-Lead wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The portal&apos;s form was never loaded on this computer. Connect it once, and it is kept.</source>
        <translation>Das Formular des Portals wurde auf diesem Computer noch nie geladen. Verbinden Sie ihn einmal, dann bleibt es gespeichert.</translation>
    </message>
    <message>
        <source>The booth file is in use, but could not be kept on this computer: at the next start it is needed again. Is the disk full?</source>
        <translation>Die Messestand-Datei wird verwendet, konnte aber auf diesem Computer nicht abgelegt werden: Beim nächsten Start wird sie wieder gebraucht. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskChoiceList</name>
    <message>
        <source>Type a part of the name</source>
        <comment>in the search field of a list</comment>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Nothing has this in its name</source>
        <comment>under the search field of a list</comment>
        <translation>Kein Eintrag enthält das im Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <comment>under a list</comment>
        <translation>
            <numerusform>%n weiterer: einen Teil des Namens eingeben</numerusform>
            <numerusform>%n weitere: einen Teil des Namens eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskDateEditor</name>
    <message>
        <source>Day</source>
        <comment>above a field for the day of the month</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>above a field for the number of the month</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>above a field for the year</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>above a field for the hour of the day</comment>
        <translation>Stunde</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskLineEditor</name>
    <message>
        <source>One more</source>
        <comment>a button under a field that takes several</comment>
        <translation>Weitere Angabe</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskShell</name>
    <message>
        <source>The screen is off at this hour</source>
        <translation>Um diese Zeit ist der Bildschirm aus</translation>
    </message>
    <message>
        <source>These were two different PINs. Choose one again.</source>
        <translation>Das waren zwei verschiedene PINs. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Try again in a moment.</source>
        <translation>Die PIN lässt sich gerade nicht prüfen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN could not be kept. Is the disk full?</source>
        <translation>Die PIN ließ sich nicht speichern. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskView</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Everything you entered will be removed in %n second(s).</source>
        <comment>a countdown on the warning</comment>
        <translation>
            <numerusform>In %n Sekunde werden alle Ihre Eingaben gelöscht.</numerusform>
            <numerusform>In %n Sekunden werden alle Ihre Eingaben gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Everything you entered will be removed.</source>
        <translation>Alle Ihre Eingaben werden gelöscht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter ausfüllen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Your badge was read. Please check what is filled in.</source>
        <translation>Ihr Ausweis wurde gelesen. Bitte prüfen Sie, was ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Which language do you prefer?</source>
        <translation>Welche Sprache möchten Sie?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Ist alles richtig?</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Ihre Einwilligung</translation>
    </message>
    <message>
        <source>Hold your badge in front of the camera</source>
        <translation>Halten Sie Ihren Messeausweis vor die Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>leadbooth::LookTab</name>
    <message>
        <source>The logo was removed.</source>
        <translation>Das Logo wurde entfernt.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose slides</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A file is neither a PNG nor a JPEG picture.</source>
        <translation>Eine Datei ist weder ein PNG- noch ein JPEG-Bild.</translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Ein Bild ist größer als %1.</translation>
    </message>
    <message>
        <source>All pictures together would be larger than %1.</source>
        <translation>Alle Bilder zusammen wären größer als %1.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n slide(s) at the most.</source>
        <translation>
            <numerusform>Es kann höchstens %n Bild geben.</numerusform>
            <numerusform>Es kann höchstens %n Bilder geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slide was removed.</source>
        <translation>Ein Bild wurde entfernt.</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Change the colour …</source>
        <comment>button</comment>
        <translation>Farbe ändern …</translation>
    </message>
    <message>
        <source>Choose a colour …</source>
        <comment>button</comment>
        <translation>Farbe wählen …</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Leadbooth&apos;s own</source>
        <comment>button: the colour</comment>
        <translation>Wie in Leadbooth</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to %1.</source>
        <translation>PNG oder JPEG, bis %1.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <comment>button</comment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Slides while nobody is there</source>
        <translation>Bilder, solange niemand da ist</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n picture(s), PNG or JPEG, of %1 each; with the logo %2 in all.</source>
        <translation>
            <numerusform>Bis zu %n Bild, PNG oder JPEG, je %1; mit dem Logo zusammen %2.</numerusform>
            <numerusform>Bis zu %n Bilder, PNG oder JPEG, je %1; mit dem Logo zusammen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <comment>button</comment>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>leadbooth::MainWindow</name>
    <message>
        <source>The form appears here as soon as the portal answers.</source>
        <translation>Das Formular erscheint hier, sobald das Portal antwortet.</translation>
    </message>
    <message>
        <source>Lead without a title</source>
        <translation>Lead ohne Titel</translation>
    </message>
    <message>
        <source>Asking the portal for its form …</source>
        <translation>Das Formular wird vom Portal abgefragt …</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>To begin, choose &quot;Add a portal …&quot; under &quot;No portal yet&quot; at the top.</source>
        <translation>Wählen Sie zum Beginn oben unter „Noch kein Portal“ den Eintrag „Portal hinzufügen …“.</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingDialog</name>
    <message numerus="yes">
        <source>%n lead(s) are mended and will be sent.</source>
        <translation>
            <numerusform>%n Lead ist angepasst und wird gesendet.</numerusform>
            <numerusform>%n Leads sind angepasst und werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) needed no mending any more.</source>
        <translation>
            <numerusform>%n Lead musste nicht mehr angepasst werden.</numerusform>
            <numerusform>%n Leads mussten nicht mehr angepasst werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) do not fit yet and stay as they were.</source>
        <translation>
            <numerusform>%n Lead passt noch nicht und bleibt, wie er war.</numerusform>
            <numerusform>%n Leads passen noch nicht und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>%n Lead konnte nicht geändert werden und bleibt, wie er war.</numerusform>
            <numerusform>%n Leads konnten nicht geändert werden und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide otherwise below, or open them in the queue one by one.</source>
        <translation>Entscheiden Sie unten anders, oder öffnen Sie sie einzeln in der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>Something is left out of %n lead(s).</source>
        <translation>
            <numerusform>Aus %n Lead wird etwas weggelassen.</numerusform>
            <numerusform>Aus %n Leads wird etwas weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed into these fields and does not fit any more is erased, and cannot be brought back:</source>
        <translation>Was in diese Felder eingegeben wurde und nicht mehr passt, wird gelöscht und lässt sich nicht zurückholen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave out and mend</source>
        <comment>button</comment>
        <translation>Weglassen und anpassen</translation>
    </message>
    <message>
        <source>Comparing the leads with the portal&apos;s form …</source>
        <translation>Die Leads werden mit dem Formular des Portals verglichen …</translation>
    </message>
    <message>
        <source>The leads that could be compared fit the portal&apos;s form.</source>
        <translation>Die Leads, die verglichen werden konnten, passen zum Formular des Portals.</translation>
    </message>
    <message>
        <source>Every lead that waits fits the portal&apos;s form.</source>
        <translation>Alle wartenden Leads passen zum Formular des Portals.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <comment>button</comment>
        <translation>Wird angepasst …</translation>
    </message>
    <message>
        <source>Mend</source>
        <comment>button</comment>
        <translation>Anpassen</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n lead(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Lead anpassen</numerusform>
            <numerusform>%n Leads anpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) need another decision as well.</source>
        <translation>
            <numerusform>%n weiterer Lead braucht noch eine andere Entscheidung.</numerusform>
            <numerusform>%n weitere Leads brauchen noch eine andere Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are shown when these are dealt with.</source>
        <translation>
            <numerusform>%n weitere Änderung wird gezeigt, wenn diese erledigt sind.</numerusform>
            <numerusform>%n weitere Änderungen werden gezeigt, wenn diese erledigt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be compared, because they cannot be decrypted now.</source>
        <translation>
            <numerusform>%n Lead konnte nicht verglichen werden, weil er jetzt nicht entschlüsselt werden kann.</numerusform>
            <numerusform>%n Leads konnten nicht verglichen werden, weil sie jetzt nicht entschlüsselt werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend leads</source>
        <translation>Leads anpassen</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since these leads were typed. Until you decide what becomes of what does not fit, they are not sent.</source>
        <translation>Das Formular des Portals hat sich geändert, seit diese Leads eingegeben wurden. Bis Sie entscheiden, was aus dem wird, was nicht passt, werden sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingRow</name>
    <message>
        <source>Decide later</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Fill it in for all</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Für alle ausfüllen</translation>
    </message>
    <message>
        <source>Choose another stage</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Andere Phase wählen</translation>
    </message>
    <message>
        <source>Take it as an amount in …</source>
        <comment>what to do about a change of the portal&apos;s form; a currency follows</comment>
        <translation>Als Betrag übernehmen in …</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Anderen Eintrag wählen</translation>
    </message>
    <message>
        <source>Choose another currency</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Andere Währung wählen</translation>
    </message>
    <message>
        <source>Move all but the first to …</source>
        <comment>what to do about a change of the portal&apos;s form; a field follows</comment>
        <translation>Alle außer dem ersten verschieben nach …</translation>
    </message>
    <message>
        <source>Move it to another field</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>In ein anderes Feld verschieben</translation>
    </message>
    <message>
        <source>Keep the first alone</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Nur den ersten behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The amount and its currency go together.</source>
        <translation>Der Betrag und seine Währung gehören zusammen.</translation>
    </message>
    <message>
        <source>Open each of these leads in the queue and fill it in there.</source>
        <translation>Öffnen Sie jeden dieser Leads in der Warteschlange und füllen Sie es dort aus.</translation>
    </message>
    <message>
        <source>Amounts stay as they are; they are not converted.</source>
        <translation>Die Beträge bleiben, wie sie sind; sie werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>It is added behind what is there already.</source>
        <translation>Es wird hinter dem angefügt, was dort schon steht.</translation>
    </message>
    <message>
        <source>What was typed there is erased from these leads for good.</source>
        <translation>Was dort eingegeben wurde, wird aus diesen Leads endgültig gelöscht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what was typed any more.</source>
        <translation>„%1“ nimmt das Eingegebene nicht mehr an.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>entry of a dropdown: nothing is chosen yet</comment>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>leadbooth::MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>button</comment>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>leadbooth::NotEditableEditor</name>
    <message>
        <source>Can be filled in in Bitrix24 only</source>
        <comment>in place of a field&apos;s editor</comment>
        <translation>Lässt sich nur in Bitrix24 ausfüllen</translation>
    </message>
</context>
<context>
    <name>leadbooth::NotReadyPage</name>
    <message>
        <source>This booth is not ready yet</source>
        <translation>Dieser Messestand ist noch nicht bereit</translation>
    </message>
    <message>
        <source>For the staff: connect this computer to the portal once, so that it can load the form.</source>
        <translation>Für das Personal: Verbinden Sie diesen Computer einmal mit dem Portal, damit er das Formular laden kann.</translation>
    </message>
    <message>
        <source>For the staff: get in by the PIN and choose a booth file.</source>
        <translation>Für das Personal: Melden Sie sich mit der PIN an und wählen Sie eine Messestand-Datei.</translation>
    </message>
    <message>
        <source>For the staff: the booth file asks for no field that the portal&apos;s form has. Check it at the desk, sign it and bring it again.</source>
        <translation>Für das Personal: Das Formular des Portals hat keines der Felder der Messestand-Datei. Prüfen Sie sie am Arbeitsplatz, signieren Sie sie, und bringen Sie sie wieder mit.</translation>
    </message>
</context>
<context>
    <name>leadbooth::NoticeBoard</name>
    <message>
        <source>The portal&apos;s form has changed.</source>
        <translation>Das Formular des Portals hat sich geändert.</translation>
    </message>
    <message>
        <source>The new form comes with the next lead. What you typed stays.</source>
        <translation>Das neue Formular kommt mit dem nächsten Lead. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <comment>button</comment>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>Das Formular wurde geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This becomes a repeat lead, because a company or contact is chosen.</source>
        <translation>Dies wird ein wiederkehrender Lead, weil ein Unternehmen oder Kontakt gewählt ist.</translation>
    </message>
    <message>
        <source>Its card in the portal shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>Seine Karte im Portal zeigt Namen und Telefon des Kunden statt der hier eingegebenen.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a name, a phone or a title.</source>
        <translation>Es gibt noch nichts zu senden: Geben Sie einen Namen, ein Telefon oder einen Titel ein.</translation>
    </message>
    <message>
        <source>The renewed sign-in could not be put into the keychain yet.</source>
        <translation>Die erneuerte Anmeldung ließ sich noch nicht im Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>It lasts until Leadbooth is closed. Unlock the keychain, and Leadbooth keeps it by itself.</source>
        <translation>Sie gilt, bis Leadbooth geschlossen wird. Entsperren Sie den Schlüsselbund, dann legt Leadbooth sie von selbst ab.</translation>
    </message>
    <message>
        <source>No portal is connected; the form below is that of %1.</source>
        <translation>Kein Portal ist verbunden; das Formular unten gehört zu %1.</translation>
    </message>
    <message>
        <source>What you typed stays. Connect to a portal to send it.</source>
        <translation>Ihre Eingaben bleiben erhalten. Verbinden Sie ein Portal, um sie zu senden.</translation>
    </message>
    <message>
        <source>%1 has not given its form yet; the form below is that of %2.</source>
        <translation>%1 hat sein Formular noch nicht geliefert; das Formular unten gehört zu %2.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as %1 answers, or when you go back to %2.</source>
        <translation>Ihre Eingaben bleiben erhalten. Senden können Sie, sobald %1 antwortet oder Sie zu %2 zurückkehren.</translation>
    </message>
    <message>
        <source>The form below is that of %1, so it cannot be sent now. What you typed stays. Try again, or go back to %1.</source>
        <translation>Das Formular unten gehört zu %1, darum kann es jetzt nicht gesendet werden. Ihre Eingaben bleiben erhalten. Versuchen Sie es noch einmal, oder kehren Sie zu %1 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which &quot;Copy&quot; takes as well</source>
        <translation>
            <numerusform>und %n weitere Eingabe, die „Kopieren“ mitnimmt</numerusform>
            <numerusform>und %n weitere Eingaben, die „Kopieren“ mitnimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>The new form has no place for what you typed here:</source>
        <translation>Im neuen Formular ist kein Platz für diese Eingaben:</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the portal, and needs you.</source>
        <translation>„%1“ ist nicht im Portal und braucht Sie.</translation>
    </message>
    <message>
        <source>It is kept in the queue.</source>
        <translation>Er bleibt in der Warteschlange.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Warteschlange anzeigen</translation>
    </message>
    <message>
        <source>Leads that wait here are encrypted; their key is in the keychain.</source>
        <translation>Leads, die hier warten, sind verschlüsselt; ihr Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep the recovery key as well: without either of them, nobody can read the leads that wait.</source>
        <translation>Bewahren Sie auch den Wiederherstellungsschlüssel auf: Ohne einen von beiden kann niemand die wartenden Leads lesen.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <comment>button</comment>
        <translation>Wiederherstellungsschlüssel anzeigen</translation>
    </message>
    <message>
        <source>It stays in the queue until then.</source>
        <translation>Bis dahin bleibt er in der Warteschlange.</translation>
    </message>
    <message>
        <source>The lead could not be saved.</source>
        <translation>Der Lead konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What you typed stays in the form.</source>
        <translation>Was Sie eingegeben haben, bleibt im Formular.</translation>
    </message>
    <message>
        <source>The file of the queue was damaged. It was put aside, and a new one was begun.</source>
        <translation>Die Datei der Warteschlange war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Leads that waited in it are not sent. Keep the file, and ask whoever helps you.</source>
        <translation>Leads, die darin warteten, werden nicht gesendet. Behalten Sie die Datei, und fragen Sie, wer Ihnen hilft.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>Die Warteschlange stammt von einer neueren Version von Leadbooth.</translation>
    </message>
    <message>
        <source>Its leads are shown, and nothing can be saved. Install that version.</source>
        <translation>Ihre Leads werden gezeigt, aber nichts kann gespeichert werden. Installieren Sie diese Version.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) in the queue cannot be read: their key is not in the keychain.</source>
        <translation>
            <numerusform>%n Lead in der Warteschlange kann nicht gelesen werden: Sein Schlüssel ist nicht im Schlüsselbund.</numerusform>
            <numerusform>%n Leads in der Warteschlange können nicht gelesen werden: Ihr Schlüssel ist nicht im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery key opens them.</source>
        <translation>Der Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Wiederherstellungsschlüssel eingeben …</translation>
    </message>
    <message>
        <source>The queue cannot be opened, so nothing can be saved.</source>
        <translation>Die Warteschlange lässt sich nicht öffnen; deshalb kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>A lead that you were typing was put aside.</source>
        <translation>Ein Lead, den Sie gerade eingaben, wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>The form below is that of the other account of %1.</source>
        <translation>Das Formular unten gehört zum anderen Konto von %1.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as the portal gives this account its form, or when you go back to the other account.</source>
        <translation>Ihre Eingaben bleiben. Sie können gesendet werden, sobald das Portal diesem Konto sein Formular liefert oder wenn Sie zum anderen Konto zurückkehren.</translation>
    </message>
    <message>
        <source>What you change now is not in it. You can send it when this is over, if it was not created.</source>
        <translation>Was Sie jetzt ändern, ist nicht darin. Sie können es danach senden, falls der Lead nicht erstellt wurde.</translation>
    </message>
    <message>
        <source>The lead in the form is being sent as it was saved before.</source>
        <translation>Der Lead im Formular wird so gesendet, wie er vorher gespeichert wurde.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and may have been created.</source>
        <translation>Der Lead im Formular wurde so gesendet, wie er vorher gespeichert war, und vielleicht erstellt.</translation>
    </message>
    <message>
        <source>The lead in the form is in the portal as number %1, as it was saved before.</source>
        <translation>Der Lead im Formular ist als Nummer %1 im Portal, so wie er vorher gespeichert war.</translation>
    </message>
    <message>
        <source>What you changed since is not in it and is not sent any more: change it in Bitrix24.</source>
        <translation>Was Sie seitdem geändert haben, ist nicht darin und wird nicht mehr gesendet: Ändern Sie es in Bitrix24.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <comment>button</comment>
        <translation>Antwort anzeigen</translation>
    </message>
    <message>
        <source>What you change is not in it. Look for the lead in Bitrix24 before you send it again.</source>
        <translation>Was Sie ändern, ist nicht darin. Suchen Sie den Lead in Bitrix24, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and not taken.</source>
        <translation>Der Lead im Formular wurde so gesendet, wie er vorher gespeichert war, und nicht angenommen.</translation>
    </message>
    <message>
        <source>Send it to try again with what you changed.</source>
        <translation>Senden Sie ihn, um es mit Ihren Änderungen noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The lead cannot come into the form now.</source>
        <translation>Der Lead kann jetzt nicht ins Formular.</translation>
    </message>
    <message>
        <source>The portal has not given its form yet. Try again when it is there.</source>
        <translation>Das Portal hat sein Formular noch nicht geliefert. Versuchen Sie es erneut, sobald es da ist.</translation>
    </message>
    <message>
        <source>Another lead is being saved. Try again when that is done.</source>
        <translation>Ein anderer Lead wird gespeichert. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The lead that was sent last has changes that are nowhere else. Go back to the form first.</source>
        <translation>Der zuletzt gesendete Lead hat Änderungen, die es sonst nirgends gibt. Gehen Sie zuerst zurück zum Formular.</translation>
    </message>
    <message>
        <source>A lead that was being typed is kept as a draft.</source>
        <translation>Ein Lead, der gerade eingegeben wurde, ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>The lead that you cleared is kept for a few minutes, unless the next one is sent before.</source>
        <translation>Der Lead, den Sie geleert haben, bleibt noch einige Minuten, sofern nicht vorher der nächste gesendet wird.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PageTabs</name>
    <message>
        <source>Queue %1</source>
        <comment>page, and how many leads are in it</comment>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>page</comment>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>page</comment>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>leadbooth::PagesTab</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked any more.</source>
        <translation>„%1“ wird nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>Pages and their fields</source>
        <translation>Seiten und ihre Felder</translation>
    </message>
    <message>
        <source>Add a page</source>
        <comment>button</comment>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Question of this page</source>
        <translation>Frage dieser Seite</translation>
    </message>
    <message>
        <source>Stands large above the fields. A page without one shows its fields alone.</source>
        <translation>Steht groß über den Feldern. Eine Seite ohne Frage zeigt nur ihre Felder.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PinPage</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong too often. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Zu oft falsch. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Zu oft falsch. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Type the PIN of this booth.</source>
        <translation>Geben Sie die PIN dieses Messestands ein.</translation>
    </message>
    <message>
        <source>Choose a PIN of %1 to %2 digits. The staff of this booth will need it.</source>
        <translation>Wählen Sie eine PIN mit %1 bis %2 Ziffern. Das Personal dieses Messestands wird sie brauchen.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Geben Sie dieselbe PIN noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PortalPage</name>
    <message>
        <source>For example acme, acme.bitrix24.com, or acme.example/portal for a portal on your own server.</source>
        <translation>Zum Beispiel acme, acme.bitrix24.de oder acme.example/portal für ein Portal auf eigenem Server.</translation>
    </message>
    <message>
        <source>Leadbooth connects to %1</source>
        <translation>Leadbooth verbindet sich mit %1</translation>
    </message>
    <message>
        <source>This address begins with http, where anybody on the way could read the leads. Use the one with https.</source>
        <translation>Diese Adresse beginnt mit http, damit könnte unterwegs jeder die Leads lesen. Verwenden Sie die mit https.</translation>
    </message>
    <message>
        <source>This is not the address of a portal yet. It stands in the browser&apos;s address bar when Bitrix24 is open.</source>
        <translation>Das ist noch keine Adresse eines Portals. Sie steht in der Adresszeile des Browsers, wenn Bitrix24 geöffnet ist.</translation>
    </message>
    <message>
        <source>Where is your Bitrix24?</source>
        <translation>Wo ist Ihr Bitrix24?</translation>
    </message>
    <message>
        <source>Type its name or address, or paste the address of any of its pages.</source>
        <translation>Geben Sie Namen oder Adresse ein, oder fügen Sie die Adresse einer beliebigen Seite davon ein.</translation>
    </message>
    <message>
        <source>Portal&apos;s address</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>No portal at hand? A demonstration portal inside Leadbooth shows how it works. Nothing leaves this computer.</source>
        <translation>Kein Portal zur Hand? Ein Demo-Portal in Leadbooth zeigt, wie es geht. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Try the demonstration portal</source>
        <comment>button</comment>
        <translation>Demo-Portal ausprobieren</translation>
    </message>
</context>
<context>
    <name>leadbooth::PreviewPane</name>
    <message>
        <source>Welcome</source>
        <comment>page of the preview</comment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of the preview</comment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>page of the preview</comment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>page of the preview</comment>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>page of the preview</comment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Die Vorschau konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Sprache der Vorschau</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translation>Bildschirm der Vorschau</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: of the preview</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: of the preview</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>As visitors see it, made smaller. It can be tried with the mouse; no lead is saved.</source>
        <translation>Wie Besucher es sehen, verkleinert. Mit der Maus zu bedienen; kein Lead wird gespeichert.</translation>
    </message>
    <message>
        <source>Preview of the booth</source>
        <translation>Vorschau des Messestands</translation>
    </message>
    <message>
        <source>The preview comes in a moment.</source>
        <translation>Die Vorschau kommt gleich.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProblemList</name>
    <message>
        <source>Everything fits the portal&apos;s form.</source>
        <translation>Alles passt zum Formular des Portals.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the file can be saved.</source>
        <translation>
            <numerusform>%n Punkt ist zu beheben, bevor die Datei gespeichert werden kann.</numerusform>
            <numerusform>%n Punkte sind zu beheben, bevor die Datei gespeichert werden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. The file can be saved.</source>
        <translation>
            <numerusform>%n Punkt ist anzusehen. Die Datei kann gespeichert werden.</numerusform>
            <numerusform>%n Punkte sind anzusehen. Die Datei kann gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: where it is mended</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProgressMark</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>how far a visitor has come</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>leadbooth::QuestionStep</name>
    <message>
        <source>required</source>
        <comment>beside a label</comment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Scan my badge</source>
        <translation>Messeausweis scannen</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueActions</name>
    <message>
        <source>Send again …</source>
        <comment>button</comment>
        <translation>Noch einmal senden …</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: leads of the queue</comment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Mend …</source>
        <comment>button: what the portal&apos;s form has changed</comment>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>It is in the portal …</source>
        <comment>button</comment>
        <translation>Er ist im Portal …</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: a lead that was discarded</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation>In Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Park</source>
        <comment>button: not to be sent until a person says so</comment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueDetailPane</name>
    <message>
        <source>Choose a lead to see what has become of it.</source>
        <translation>Wählen Sie einen Lead, um zu sehen, was aus ihm geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) chosen</source>
        <translation>
            <numerusform>%n Lead gewählt</numerusform>
            <numerusform>%n Leads gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>An action is done for those of them that it is meant for.</source>
        <translation>Eine Aktion gilt für die unter ihnen, für die sie gedacht ist.</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>a state and a time</comment>
        <translation>%1 · gespeichert: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier</source>
        <comment>attempts to send a lead</comment>
        <translation>
            <numerusform>… und %n früherer</numerusform>
            <numerusform>… und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen lead</source>
        <translation>Der gewählte Lead</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button</comment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: the keychain</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was eingegeben wurde</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueFilter</name>
    <message>
        <source>All waiting</source>
        <comment>which leads are listed</comment>
        <translation>Alle wartenden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>which leads are listed</comment>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>which leads are listed</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>which leads are listed</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>which leads are listed</comment>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>More than once in the portal</source>
        <comment>which leads are listed</comment>
        <translation>Mehrfach im Portal</translation>
    </message>
    <message>
        <source>Search in what was typed</source>
        <translation>In den Eingaben suchen</translation>
    </message>
    <message>
        <source>Search the leads</source>
        <translation>Leads durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueHeader</name>
    <message>
        <source>Connect</source>
        <comment>button: to a portal</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: sending</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: sending</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: the whole queue</comment>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stand(s) in the portal more than once.</source>
        <translation>
            <numerusform>%n Lead steht mehrfach im Portal.</numerusform>
            <numerusform>%n Leads stehen mehrfach im Portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please remove the spare ones in Bitrix24. Leadbooth deletes nothing there.</source>
        <translation>Bitte löschen Sie die überzähligen in Bitrix24: Leadbooth löscht dort nichts.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: these leads</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueModel</name>
    <message>
        <source>State</source>
        <comment>column of the queue</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>column of the queue</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>What happens next</source>
        <comment>column of the queue</comment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of the queue: when</comment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueView::Private</name>
    <message>
        <source>&quot;%1&quot; is discarded.</source>
        <translation>„%1“ ist verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are discarded.</source>
        <translation>
            <numerusform>%n Lead ist verworfen.</numerusform>
            <numerusform>%n Leads sind verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>sort by: when</comment>
        <translation>Zeit des Speicherns</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>sort by: when</comment>
        <translation>letzter Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>sort by</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last first</source>
        <comment>sort</comment>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No lead here holds &quot;%1&quot;.</source>
        <translation>Kein Lead hier enthält „%1“.</translation>
    </message>
    <message>
        <source>What is found appears here at once.</source>
        <translation>Was gefunden wird, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Leads whose content is erased or locked cannot be searched.</source>
        <translation>Leads, deren Inhalt gelöscht oder gesperrt ist, lassen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Leads that you save while the portal cannot be reached appear here. They are sent by themselves when it can.</source>
        <translation>Leads, die Sie speichern, während das Portal nicht erreichbar ist, erscheinen hier. Sie werden von selbst gesendet, sobald es wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Leads that the portal did not take appear here, and those of which only you can find out whether they are there.</source>
        <translation>Hier erscheinen Leads, die das Portal nicht angenommen hat, und solche, bei denen nur Sie feststellen können, ob sie dort sind.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Leads that are in the portal appear here with their numbers.</source>
        <translation>Leads, die im Portal sind, erscheinen hier mit ihren Nummern.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Nichts wurde verworfen.</translation>
    </message>
    <message>
        <source>Leads that you discard stay here for 30 days and can be taken back.</source>
        <translation>Leads, die Sie verwerfen, bleiben 30 Tage hier und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>Nothing was moved away.</source>
        <translation>Nichts wurde ausgelagert.</translation>
    </message>
    <message>
        <source>Leads that you export to another computer appear here.</source>
        <translation>Leads, die Sie für einen anderen Computer exportieren, erscheinen hier.</translation>
    </message>
    <message>
        <source>No lead is in the portal more than once.</source>
        <translation>Kein Lead steht mehrfach im Portal.</translation>
    </message>
    <message>
        <source>If one ever is, it appears here.</source>
        <translation>Sollte es einmal einer sein, erscheint er hier.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Enter shows a lead in full, Delete discards it, the menu key lists what can be done.</source>
        <translation>Eingabe zeigt einen Lead ganz, Entf verwirft ihn, die Menütaste nennt, was möglich ist.</translation>
    </message>
    <message>
        <source>Send all rejected ones again</source>
        <comment>button</comment>
        <translation>Alle abgelehnten noch einmal senden</translation>
    </message>
    <message>
        <source>Export …</source>
        <comment>button: leads of the queue</comment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Puts what is not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Legt alles noch nicht Gesendete in eine verschlüsselte Datei, damit ein anderer Computer es sendet.</translation>
    </message>
    <message>
        <source>Import …</source>
        <comment>button: leads of the queue</comment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported.</source>
        <translation>Nimmt Leads auf, die ein anderer Computer exportiert hat.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>Neuer Lead</translation>
    </message>
</context>
<context>
    <name>leadbooth::Readiness</name>
    <message>
        <source>Connected to %1 by a webhook, which does not age.</source>
        <translation>Über einen Webhook mit %1 verbunden; er läuft nicht ab.</translation>
    </message>
    <message>
        <source>Connected to %1 by a sign-in.</source>
        <translation>Über eine Anmeldung mit %1 verbunden.</translation>
    </message>
    <message>
        <source>No account is in use.</source>
        <translation>Kein Konto wird verwendet.</translation>
    </message>
    <message>
        <source>Connect to the portal: in the window, or by leadbooth-cli account add.</source>
        <translation>Verbinden Sie sich mit dem Portal: im Fenster oder mit leadbooth-cli account add.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1, longer than the show.</source>
        <translation>Die Anmeldung gilt bis %1, länger als die Messe.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1.</source>
        <translation>Die Anmeldung gilt bis %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 if it is not used before.</source>
        <translation>Die Anmeldung endet am %1, wenn sie bis dahin nicht benutzt wird.</translation>
    </message>
    <message>
        <source>Sign in again, or say when the show ends.</source>
        <translation>Melden Sie sich erneut an, oder geben Sie an, wann die Messe endet.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, before the show does, if it is not used before.</source>
        <translation>Die Anmeldung endet am %1, noch vor dem Ende der Messe, wenn sie bis dahin nicht benutzt wird.</translation>
    </message>
    <message>
        <source>Sign in again shortly before the show.</source>
        <translation>Melden Sie sich kurz vor der Messe erneut an.</translation>
    </message>
    <message>
        <source>The sign-in ended on %1.</source>
        <translation>Die Anmeldung endete am %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>How long the sign-in lasts could not be read.</source>
        <translation>Es ließ sich nicht feststellen, wie lange die Anmeldung gilt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and look again; if that does not help, sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und prüfen Sie erneut; hilft das nicht, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>Der Schlüsselbund ist entsperrt.</translation>
    </message>
    <message>
        <source>The keychain is locked: leads are saved, sealed, and sent once it is unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt: Leads werden verschlüsselt gespeichert und gesendet, sobald er entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock it, and have it unlocked when this computer starts.</source>
        <translation>Entsperren Sie ihn, und richten Sie ihn so ein, dass er beim Start dieses Computers entsperrt wird.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is not in the keychain.</source>
        <translation>Der Schlüssel des Portals ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or log in again.</source>
        <translation>Starten Sie GNOME Keyring oder KWallet, oder melden Sie sich am Computer neu an.</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Das Portal antwortet.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network: a Wi-Fi may want a sign-in in a browser first. Leads are saved meanwhile.</source>
        <translation>Prüfen Sie das Netzwerk: Ein WLAN verlangt vielleicht zuerst eine Anmeldung im Browser. Leads werden inzwischen gespeichert.</translation>
    </message>
    <message>
        <source>The portal wants a new sign-in.</source>
        <translation>Das Portal verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again, or make a new webhook.</source>
        <translation>Melden Sie sich erneut an, oder erstellen Sie einen neuen Webhook.</translation>
    </message>
    <message>
        <source>The portal refuses to answer (%1).</source>
        <translation>Das Portal verweigert die Antwort (%1).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Wenden Sie sich an den Administrator des Portals.</translation>
    </message>
    <message>
        <source>Leads may be added and read.</source>
        <translation>Leads dürfen hinzugefügt und gelesen werden.</translation>
    </message>
    <message>
        <source>Leads may be read. Whether they may be added, no question tells.</source>
        <translation>Leads dürfen gelesen werden. Ob sie hinzugefügt werden dürfen, lässt sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Create a test lead: leadbooth-cli doctor --kiosk --test-lead.</source>
        <translation>Erstellen Sie einen Test-Lead: leadbooth-cli doctor --kiosk --test-lead.</translation>
    </message>
    <message>
        <source>Leads may not be read: one whose answer gets lost has to be looked for by a person.</source>
        <translation>Leads dürfen nicht gelesen werden: Geht die Antwort zu einem verloren, muss jemand ihn von Hand suchen.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to let this user read the leads that it adds.</source>
        <translation>Bitten Sie den Administrator des Portals, diesen Nutzer die Leads lesen zu lassen, die er hinzufügt.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf das CRM.</translation>
    </message>
    <message>
        <source>Give the webhook or the application the permission CRM (crm).</source>
        <translation>Geben Sie dem Webhook oder der Anwendung die Berechtigung „CRM (crm)“.</translation>
    </message>
    <message>
        <source>The test lead is on the portal with number %1.</source>
        <translation>Der Test-Lead ist im Portal und hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Delete it there.</source>
        <translation>Löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The test lead is saved here and waits to be sent.</source>
        <translation>Der Test-Lead ist hier gespeichert und wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Look again when it is sent, and delete it in the portal then.</source>
        <translation>Prüfen Sie erneut, wenn er gesendet ist, und löschen Sie ihn dann im Portal.</translation>
    </message>
    <message>
        <source>The test lead was not taken (%1).</source>
        <translation>Der Test-Lead wurde nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the portal took the test lead.</source>
        <translation>Noch ist ungewiss, ob das Portal den Test-Lead angenommen hat.</translation>
    </message>
    <message>
        <source>Leave it in the queue: it is looked for. Look again in two minutes.</source>
        <translation>Lassen Sie ihn in der Warteschlange: Er wird im Portal gesucht. Prüfen Sie in zwei Minuten erneut.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 wait to be sent.</source>
        <translation>Leads lassen sich speichern; auf das Senden warten: %1.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 need somebody to look at them.</source>
        <translation>Leads lassen sich speichern; jemand muss nachsehen bei: %1.</translation>
    </message>
    <message>
        <source>See the list of leads in the window, or leadbooth-cli queue list.</source>
        <translation>Sehen Sie in der Liste der Leads im Fenster nach oder mit leadbooth-cli queue list.</translation>
    </message>
    <message>
        <source>No lead can be saved (%1).</source>
        <translation>Leads lassen sich nicht speichern (%1).</translation>
    </message>
    <message>
        <source>leadbooth-cli doctor tells more.</source>
        <translation>leadbooth-cli doctor sagt mehr.</translation>
    </message>
    <message>
        <source>The key of the queue is at hand.</source>
        <translation>Der Schlüssel der Warteschlange ist zur Hand.</translation>
    </message>
    <message>
        <source>The queue has no key yet: the first lead makes it, and needs an unlocked keychain for that.</source>
        <translation>Die Warteschlange hat noch keinen Schlüssel: Der erste Lead erzeugt ihn und braucht dafür einen entsperrten Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save one lead now, for example a test lead.</source>
        <translation>Speichern Sie jetzt einen Lead, zum Beispiel einen Test-Lead.</translation>
    </message>
    <message>
        <source>The queue has no key, and while the keychain is locked none can be made: no lead can be saved.</source>
        <translation>Die Warteschlange hat keinen Schlüssel, und solange der Schlüsselbund gesperrt ist, lässt sich keiner erzeugen: Kein Lead lässt sich speichern.</translation>
    </message>
    <message>
        <source>Unlock the keychain and save one lead, for example a test lead.</source>
        <translation>Entsperren Sie den Schlüsselbund, und speichern Sie einen Lead, zum Beispiel einen Test-Lead.</translation>
    </message>
    <message>
        <source>The key of the queue is in the locked keychain: leads are saved, and sent once it is unlocked.</source>
        <translation>Der Schlüssel der Warteschlange ist im gesperrten Schlüsselbund: Leads werden gespeichert und gesendet, sobald er entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock the keychain, and have it unlocked when this computer starts.</source>
        <translation>Entsperren Sie den Schlüsselbund, und richten Sie ihn so ein, dass er beim Start dieses Computers entsperrt wird.</translation>
    </message>
    <message>
        <source>The key of the queue is not in the keychain: what is saved cannot be sent.</source>
        <translation>Der Schlüssel der Warteschlange ist nicht im Schlüsselbund: Was gespeichert ist, lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Give the recovery key: leadbooth-cli queue recovery-key use FILE.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel an: leadbooth-cli queue recovery-key use FILE.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 leads.</source>
        <translation>Auf dem Datenträger ist Platz für etwa %1 Leads.</translation>
    </message>
    <message>
        <source>The disk is getting full: about %1 leads fit.</source>
        <translation>Der Datenträger wird voll: Platz ist für etwa %1 Leads.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk is full: about %1 leads fit.</source>
        <translation>Der Datenträger ist voll: Platz ist für etwa %1 Leads.</translation>
    </message>
    <message>
        <source>Make room, otherwise no lead can be saved.</source>
        <translation>Schaffen Sie Platz, sonst lässt sich kein Lead speichern.</translation>
    </message>
    <message>
        <source>How much room the disk has could not be read.</source>
        <translation>Es ließ sich nicht feststellen, wie viel Platz der Datenträger hat.</translation>
    </message>
    <message>
        <source>Look yourself: 1 GiB should be free.</source>
        <translation>Sehen Sie selbst nach: 1 GiB sollte frei sein.</translation>
    </message>
    <message>
        <source>The clock is as the portal&apos;s.</source>
        <translation>Die Uhr geht wie die des Portals.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind).</source>
        <translation>Die Uhr geht %1 Sekunden vor gegenüber der des Portals (negativ: nach).</translation>
    </message>
    <message>
        <source>Let the network set it: timedatectl set-ntp true.</source>
        <translation>Lassen Sie sie vom Netzwerk stellen: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind). Secure connections may fail.</source>
        <translation>Die Uhr geht %1 Sekunden vor gegenüber der des Portals (negativ: nach). Sichere Verbindungen kommen vielleicht nicht zustande.</translation>
    </message>
    <message>
        <source>Set it, or let the network set it: timedatectl set-ntp true.</source>
        <translation>Stellen Sie sie, oder lassen Sie sie vom Netzwerk stellen: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock could not be compared with the portal&apos;s.</source>
        <translation>Die Uhr ließ sich nicht mit der des Portals vergleichen.</translation>
    </message>
    <message>
        <source>Look again when the portal answers.</source>
        <translation>Prüfen Sie erneut, wenn das Portal antwortet.</translation>
    </message>
    <message>
        <source>Compare the letters with those shown where it was made.</source>
        <translation>Vergleichen Sie die Buchstaben mit denen, die dort gezeigt werden, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>Bring it again from the desk.</source>
        <translation>Bringen Sie sie noch einmal vom Arbeitsplatz mit.</translation>
    </message>
    <message>
        <source>Do not use it. Bring it again from the desk.</source>
        <translation>Verwenden Sie sie nicht. Bringen Sie sie noch einmal vom Arbeitsplatz mit.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <translation>Installieren Sie diese Version hier.</translation>
    </message>
    <message>
        <source>Bring the right one, or connect to that portal.</source>
        <translation>Bringen Sie das richtige mit, oder verbinden Sie sich mit jenem Portal.</translation>
    </message>
    <message>
        <source>Mend it at the desk, sign it and bring it again.</source>
        <translation>Passen Sie es am Arbeitsplatz an, signieren Sie es, und bringen Sie es wieder mit.</translation>
    </message>
    <message>
        <source>All texts are there in each language: %1.</source>
        <translation>Alle Texte sind in jeder Sprache da: %1.</translation>
    </message>
    <message>
        <source>Some texts are missing in: %1. Those of the first language are shown instead.</source>
        <translation>Einige Texte fehlen in: %1. Stattdessen erscheinen die der ersten Sprache.</translation>
    </message>
    <message>
        <source>The text of the consent is missing in: %1.</source>
        <translation>Der Text der Einwilligung fehlt in: %1.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN is set.</source>
        <translation>Die PIN des Personals ist festgelegt.</translation>
    </message>
    <message>
        <source>The staff have no PIN.</source>
        <translation>Das Personal hat keine PIN.</translation>
    </message>
    <message>
        <source>Set one, otherwise nobody can leave the kiosk, or anybody can.</source>
        <translation>Legen Sie eine fest, sonst kann niemand den Kioskmodus verlassen, oder jeder.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN cannot be read.</source>
        <translation>Die PIN des Personals ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Legen Sie sie neu fest.</translation>
    </message>
    <message>
        <source>This computer runs from mains.</source>
        <translation>Dieser Computer läuft mit Netzstrom.</translation>
    </message>
    <message>
        <source>This computer runs from its battery. Charge in percent: %1.</source>
        <translation>Dieser Computer läuft mit seinem Akku. Ladung in Prozent: %1.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Schließen Sie ihn an die Steckdose an.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Charge in percent: %1.</source>
        <translation>Der Akku ist fast leer. Ladung in Prozent: %1.</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Schließen Sie den Computer jetzt an die Steckdose an.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer runs from mains.</source>
        <translation>Leadbooth kann nicht feststellen, ob dieser Computer mit Netzstrom läuft.</translation>
    </message>
    <message>
        <source>Look yourself.</source>
        <translation>Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>There is a touch screen: %1.</source>
        <translation>Ein Touchscreen ist da: %1.</translation>
    </message>
    <message>
        <source>Touch it in all four corners.</source>
        <translation>Berühren Sie ihn in allen vier Ecken.</translation>
    </message>
    <message>
        <source>There is no touch screen.</source>
        <translation>Es gibt keinen Touchscreen.</translation>
    </message>
    <message>
        <source>Connect it. Without one visitors need a mouse.</source>
        <translation>Schließen Sie ihn an. Ohne ihn brauchen Besucher eine Maus.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a touch screen.</source>
        <translation>Leadbooth kann nicht feststellen, ob es einen Touchscreen gibt.</translation>
    </message>
    <message>
        <source>Touch it.</source>
        <translation>Berühren Sie den Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing that types is connected, so there is no scanner; none is asked for.</source>
        <translation>Nichts, was tippt, ist angeschlossen, also auch kein Scanner; es wird keiner verlangt.</translation>
    </message>
    <message>
        <source>A scanner looks like a keyboard. One of these may be it: %1.</source>
        <translation>Ein Scanner sieht aus wie eine Tastatur. Vielleicht ist es eines dieser Geräte: %1.</translation>
    </message>
    <message>
        <source>Scan a code to test.</source>
        <translation>Scannen Sie zur Probe einen Code.</translation>
    </message>
    <message>
        <source>Connect it, and scan a code to test.</source>
        <translation>Schließen Sie ihn an, und scannen Sie zur Probe einen Code.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a scanner.</source>
        <translation>Leadbooth kann nicht feststellen, ob es einen Scanner gibt.</translation>
    </message>
    <message>
        <source>There is a camera.</source>
        <translation>Eine Kamera ist da.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a camera.</source>
        <translation>Leadbooth kann nicht feststellen, ob es eine Kamera gibt.</translation>
    </message>
    <message>
        <source>After a restart this computer logs in by itself (%1).</source>
        <translation>Nach einem Neustart meldet sich dieser Computer von selbst an (%1).</translation>
    </message>
    <message>
        <source>After a restart somebody has to log in (%1).</source>
        <translation>Nach einem Neustart muss sich jemand am Computer anmelden (%1).</translation>
    </message>
    <message>
        <source>Switch automatic login on for the kiosk&apos;s user.</source>
        <translation>Schalten Sie die automatische Anmeldung für den Nutzer des Kioskmodus ein.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer logs in by itself after a restart.</source>
        <translation>Leadbooth kann nicht feststellen, ob sich dieser Computer nach einem Neustart von selbst anmeldet.</translation>
    </message>
    <message>
        <source>Restart it and see.</source>
        <translation>Starten Sie ihn neu, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>The screen is not locked.</source>
        <translation>Der Bildschirm wird nicht gesperrt.</translation>
    </message>
    <message>
        <source>The screen can be locked, but is not by itself.</source>
        <translation>Der Bildschirm lässt sich sperren, sperrt sich aber nicht von selbst.</translation>
    </message>
    <message>
        <source>Switch the screen lock off for the kiosk&apos;s user.</source>
        <translation>Schalten Sie die Bildschirmsperre für den Nutzer des Kioskmodus aus.</translation>
    </message>
    <message>
        <source>The screen is locked when nobody touches it: then visitors cannot use it.</source>
        <translation>Der Bildschirm wird gesperrt, wenn ihn niemand berührt: Dann können Besucher ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the screen is locked.</source>
        <translation>Leadbooth kann nicht feststellen, ob der Bildschirm gesperrt wird.</translation>
    </message>
    <message>
        <source>Leave it alone for half an hour and see.</source>
        <translation>Lassen Sie ihn eine halbe Stunde in Ruhe, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>The desktop does not darken the screen.</source>
        <translation>Der Desktop schaltet den Bildschirm nicht dunkel.</translation>
    </message>
    <message>
        <source>The desktop darkens the screen after %1 seconds.</source>
        <translation>Der Desktop schaltet den Bildschirm nach %1 Sekunden dunkel.</translation>
    </message>
    <message>
        <source>Set it to never for the kiosk&apos;s user.</source>
        <translation>Stellen Sie das für den Nutzer des Kioskmodus auf „nie“.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop darkens the screen.</source>
        <translation>Leadbooth kann nicht feststellen, ob der Desktop den Bildschirm dunkel schaltet.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications.</source>
        <translation>Der Desktop zeigt keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>The desktop shows notifications over the kiosk.</source>
        <translation>Der Desktop zeigt Benachrichtigungen über dem Kioskmodus.</translation>
    </message>
    <message>
        <source>Switch them off for the kiosk&apos;s user.</source>
        <translation>Schalten Sie sie für den Nutzer des Kioskmodus aus.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop shows notifications.</source>
        <translation>Leadbooth kann nicht feststellen, ob der Desktop Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>Nothing updates this computer by itself.</source>
        <translation>Nichts aktualisiert diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>This may update the computer during the show: %1.</source>
        <translation>Das aktualisiert den Computer vielleicht während der Messe: %1.</translation>
    </message>
    <message>
        <source>Update it now, and switch that off until the show is over.</source>
        <translation>Aktualisieren Sie ihn jetzt, und schalten Sie das bis zum Ende der Messe ab.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer updates itself.</source>
        <translation>Leadbooth kann nicht feststellen, ob sich dieser Computer selbst aktualisiert.</translation>
    </message>
    <message>
        <source>Mend what it says, in the portal or in the booth file. Where the lead is in the queue, discard it.</source>
        <translation>Beheben Sie das Genannte, im Portal oder in der Messestand-Datei. Ist der Lead in der Warteschlange, verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The booth file can be used: %1.</source>
        <translation>Die Messestand-Datei ist verwendbar: %1.</translation>
    </message>
    <message>
        <source>The booth file was not looked at.</source>
        <translation>Die Messestand-Datei wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Name it: --profile-file FILE.</source>
        <translation>Geben Sie sie an: --profile-file FILE.</translation>
    </message>
    <message>
        <source>The booth file cannot be used (%1).</source>
        <translation>Die Messestand-Datei lässt sich nicht verwenden (%1).</translation>
    </message>
    <message>
        <source>The booth file was changed after it was signed.</source>
        <translation>Die Messestand-Datei wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version.</source>
        <translation>Die Messestand-Datei stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal, %1.</source>
        <translation>Die Messestand-Datei wurde für ein anderes Portal erstellt: %1.</translation>
    </message>
    <message>
        <source>The booth file does not fit the portal&apos;s form: %1.</source>
        <translation>Die Messestand-Datei passt nicht zum Formular des Portals: %1.</translation>
    </message>
    <message>
        <source>Whether the booth file fits the portal&apos;s form is not known: there is no form yet.</source>
        <translation>Ob die Messestand-Datei zum Formular des Portals passt, ist nicht bekannt: Es gibt noch kein Formular.</translation>
    </message>
    <message>
        <source>Add them at the desk, sign the booth file and bring it again.</source>
        <translation>Ergänzen Sie sie am Arbeitsplatz, signieren Sie die Messestand-Datei, und bringen Sie sie wieder mit.</translation>
    </message>
    <message>
        <source>Add it at the desk, sign the booth file and bring it again.</source>
        <translation>Ergänzen Sie ihn am Arbeitsplatz, signieren Sie die Messestand-Datei, und bringen Sie sie wieder mit.</translation>
    </message>
    <message>
        <source>The booth file expects a scanner, and nothing that types is connected.</source>
        <translation>Die Messestand-Datei erwartet einen Scanner, aber nichts, was tippt, ist angeschlossen.</translation>
    </message>
    <message>
        <source>No camera is asked for.</source>
        <translation>Eine Kamera wird nicht verlangt.</translation>
    </message>
    <message>
        <source>The booth file lets visitors scan their badge by a camera, and there is none.</source>
        <translation>Laut Messestand-Datei können Besucher ihren Ausweis mit einer Kamera scannen, aber es gibt keine.</translation>
    </message>
    <message>
        <source>Connect one, or sign a booth file without it.</source>
        <translation>Schließen Sie eine an, oder signieren Sie eine Messestand-Datei ohne sie.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReadinessPage</name>
    <message>
        <source>Is the booth ready?</source>
        <translation>Ist der Messestand bereit?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking at the account, the portal, this computer and the booth file. This may take a minute…</source>
        <translation>Konto, Portal, dieser Computer und die Messestand-Datei werden geprüft. Das kann eine Minute dauern…</translation>
    </message>
    <message>
        <source>It could not be found out. Look again; if that does not help, run “leadbooth-cli doctor --kiosk” in a terminal.</source>
        <translation>Es ließ sich nicht feststellen. Prüfen Sie erneut; wenn das nicht hilft, starten Sie „leadbooth-cli doctor --kiosk“ in einem Terminal.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n thing(s) to mend.</source>
        <translation>
            <numerusform>Noch nicht: %n Punkt ist zu beheben.</numerusform>
            <numerusform>Noch nicht: %n Punkte sind zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, but somebody should look at %n thing(s).</source>
        <translation>
            <numerusform>Ja, aber %n Punkt sollte sich jemand ansehen.</numerusform>
            <numerusform>Ja, aber %n Punkte sollte sich jemand ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyDialog</name>
    <message>
        <source>There is no room for the file: the key is not saved.</source>
        <translation>Für die Datei ist kein Platz: Der Schlüssel ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file cannot be written: the key is not saved.</source>
        <translation>Die Datei kann nicht geschrieben werden: Der Schlüssel ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Now move the file to another place than this computer.</source>
        <translation>Bringen Sie die Datei nun an einen anderen Ort als diesen Computer.</translation>
    </message>
    <message>
        <source>Leadbooth: recovery key of the queue</source>
        <translation>Leadbooth: Wiederherstellungsschlüssel der Warteschlange</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Wiederherstellungsschlüssel aufbewahren</translation>
    </message>
    <message>
        <source>The leads that wait on this computer are encrypted: should its keychain be lost, only this key opens them.</source>
        <translation>Die Leads, die auf diesem Computer warten, sind verschlüsselt: Geht der Schlüsselbund verloren, öffnet sie nur dieser Schlüssel.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: a secret</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: a secret</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The recovery key, hidden</source>
        <translation>Der Wiederherstellungsschlüssel, verborgen</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>QR-Code des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>Whoever has the key can read these leads. Keep it on paper or in a password manager, not on this computer alone.</source>
        <translation>Wer den Schlüssel hat, kann diese Leads lesen. Bewahren Sie ihn auf Papier oder in einem Passwortmanager auf, nicht nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <comment>button</comment>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show or save the key first.</source>
        <translation>Zeigen oder speichern Sie zuerst den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyInput</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another one, or type the key.</source>
        <translation>Wählen Sie eine andere, oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is the recovery key of another queue.</source>
        <translation>Das ist der Wiederherstellungsschlüssel einer anderen Warteschlange.</translation>
    </message>
    <message>
        <source>The leads on this computer need the one that was kept for them.</source>
        <translation>Die Leads auf diesem Computer brauchen den, der für sie aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The leads can be read, but only until Leadbooth is closed: the keychain did not take the key.</source>
        <translation>Die Leads können gelesen werden, aber nur, bis Leadbooth geschlossen wird: Der Schlüsselbund hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>See that the desktop&apos;s password service runs, and try again.</source>
        <translation>Sorgen Sie dafür, dass der Passwortdienst des Desktops läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening the leads …</source>
        <translation>Die Leads werden geöffnet …</translation>
    </message>
    <message>
        <source>It begins with LBKEY1, and 15 groups of four follow. Hyphens, blanks and letter case do not matter.</source>
        <translation>Er beginnt mit LBKEY1, und 15 Vierergruppen folgen. Bindestriche, Leerzeichen und Groß- oder Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>There is no recovery key in this text: one begins with LBKEY1.</source>
        <translation>In diesem Text ist kein Wiederherstellungsschlüssel: Er beginnt mit LBKEY1.</translation>
    </message>
    <message>
        <source>It goes on: after LBKEY1 there are 15 groups of four.</source>
        <translation>Er geht noch weiter: Nach LBKEY1 kommen 15 Vierergruppen.</translation>
    </message>
    <message>
        <source>There is a slip in it: a wrong letter, or two that changed places. Compare it with what you kept.</source>
        <translation>Es ist ein Fehler darin: ein falsches Zeichen oder zwei vertauschte. Vergleichen Sie ihn mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>The key is complete.</source>
        <translation>Der Schlüssel ist vollständig.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file with the recovery key</source>
        <translation>Die Datei mit dem Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use a recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Leads on this computer cannot be read, because their key is not in its keychain. The recovery key that was kept for them opens them again.</source>
        <translation>Leads auf diesem Computer können nicht gelesen werden, weil ihr Schlüssel nicht in seinem Schlüsselbund ist. Der Wiederherstellungsschlüssel, der für sie aufbewahrt wurde, öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Load a file …</source>
        <comment>button</comment>
        <translation>Datei laden …</translation>
    </message>
    <message>
        <source>Open the leads</source>
        <comment>button</comment>
        <translation>Leads öffnen</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReferenceEditor</name>
    <message>
        <source>Me</source>
        <comment>the signed-in user as the person responsible</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>The portal knows nothing of this name</source>
        <comment>under a field, after a search without hits</comment>
        <translation>Das Portal kennt diesen Namen nicht</translation>
    </message>
    <message>
        <source>The portal cannot be searched right now</source>
        <comment>under a field; there is no connection</comment>
        <translation>Im Portal lässt sich gerade nicht suchen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>in an empty field for a person or company</comment>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>leadbooth::RepeatedEditor</name>
    <message>
        <source>%1, number %2</source>
        <comment>for screen readers: one of several values</comment>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>under a field; %1 is the value that was removed</comment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>link: brings back what was removed</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>button beside a field with several values</comment>
        <translation>Weiteren Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button beside one of several values</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReviewStep</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Also on your badge</source>
        <translation>Außerdem auf Ihrem Ausweis</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>in the review</comment>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScanStep</name>
    <message>
        <source>Training: pictures from a file, not from a camera.</source>
        <translation>Übung: Bilder aus einer Datei, nicht von einer Kamera.</translation>
    </message>
    <message>
        <source>A QR code or a barcode. The picture is not kept.</source>
        <translation>Ein QR-Code oder Strichcode. Das Bild wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>For the staff: there is no camera any more.</source>
        <translation>Für das Personal: Es ist keine Kamera mehr da.</translation>
    </message>
    <message>
        <source>For the staff: this computer&apos;s user may not use the camera.</source>
        <translation>Für das Personal: Der Nutzer dieses Computers darf die Kamera nicht verwenden.</translation>
    </message>
    <message>
        <source>For the staff: the camera does not start. Another program may be using it.</source>
        <translation>Für das Personal: Die Kamera startet nicht. Vielleicht verwendet sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>For the staff: the camera&apos;s pictures cannot be read.</source>
        <translation>Für das Personal: Die Bilder der Kamera sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type instead.</source>
        <translation>Die Kamera funktioniert gerade nicht. Bitte tippen Sie Ihre Angaben ein.</translation>
    </message>
    <message>
        <source>For the staff: no pictures come from the camera. Another program may be using it.</source>
        <translation>Für das Personal: Von der Kamera kommen keine Bilder. Vielleicht verwendet sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The camera is being switched on…</source>
        <translation>Die Kamera wird eingeschaltet …</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScannerTab</name>
    <message>
        <source>A name between &lt; and &gt; is not one of a control character.</source>
        <translation>Zwischen &lt; und &gt; steht kein Name eines Steuerzeichens.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at the most.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge scanner</source>
        <translation>Badge-Scanner</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard. Set it up to type a mark before and after each code, so that the booth knows its codes from a visitor&apos;s keys. Empty: it is known by its speed.</source>
        <translation>Ein Scanner tippt wie eine Tastatur. Stellen Sie ihn so ein, dass er vor und nach jedem Code eine Marke tippt: Daran erkennt der Messestand, was kein Besucher getippt hat. Leer: an der Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vor dem Code</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Nach dem Code</translation>
    </message>
    <message>
        <source>Control characters are written by name: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; a &lt; itself as &lt;&lt;&gt;.</source>
        <translation>Steuerzeichen werden mit Namen geschrieben: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; ein &lt; selbst als &lt;&lt;&gt;.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>On the first page visitors find a button, where the booth&apos;s computer has a camera. It is on while they hold a badge or a card in front of it, and no picture is kept.</source>
        <translation>Auf der ersten Seite finden Besucher eine Schaltfläche, wenn der Computer des Messestands eine Kamera hat. Sie ist an, solange ein Messeausweis oder eine Karte davor gehalten wird, und kein Bild wird gespeichert.</translation>
    </message>
    <message>
        <source>Visitors may scan their badge with the camera</source>
        <translation>Besucher dürfen ihren Messeausweis mit der Kamera scannen</translation>
    </message>
</context>
<context>
    <name>leadbooth::SecretEdit</name>
    <message>
        <source>Hide</source>
        <comment>a secret</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a secret</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>leadbooth::SectionHeading</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <comment>beside a folded heading: number of fields</comment>
        <translation>
            <numerusform>%n ausgefüllt</numerusform>
            <numerusform>%n ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded section. Enter unfolds it.</source>
        <comment>for screen readers</comment>
        <translation>Eingeklappter Abschnitt. Die Eingabetaste klappt ihn auf.</translation>
    </message>
    <message>
        <source>Section. Enter folds it.</source>
        <comment>for screen readers</comment>
        <translation>Abschnitt. Die Eingabetaste klappt ihn ein.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SidePanel</name>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 in Bitrix24</source>
        <translation>%1 in Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Schon bekannt?</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Nobody in the portal has this phone or e-mail, as far as you may see.</source>
        <translation>Soweit Sie es sehen dürfen, hat niemand im Portal dieses Telefon oder diese E-Mail.</translation>
    </message>
    <message>
        <source>Who has the same phone or e-mail appears here once you have typed one.</source>
        <translation>Wer dasselbe Telefon oder dieselbe E-Mail hat, erscheint hier, sobald Sie eines davon eingeben.</translation>
    </message>
    <message>
        <source>Leads that you send appear here with their numbers.</source>
        <translation>Leads, die Sie senden, erscheinen hier mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>This cannot be looked up right now. Leadbooth tries again by itself.</source>
        <translation>Das lässt sich gerade nicht nachsehen. Leadbooth versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInDialog</name>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation>Das ist nicht die Adresse eines Webhooks.</translation>
    </message>
    <message>
        <source>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</source>
        <translation>Sie sieht so aus: https://ihr-portal.bitrix24.de/rest/1/abcdef123456/ – kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Mit einem Portal verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Das Portal wird abgefragt …</translation>
    </message>
    <message>
        <source>Storing the portal&apos;s key in the keychain …</source>
        <translation>Der Schlüssel des Portals wird im Schlüsselbund abgelegt …</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInPage</name>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignaturePad</name>
    <message>
        <source>Field to sign in with a finger</source>
        <translation>Feld für die Unterschrift mit dem Finger</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignatureStep</name>
    <message>
        <source>Clear</source>
        <comment>the signature</comment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignedDialog</name>
    <message>
        <source>The booth file is signed</source>
        <translation>Die Messestand-Datei ist signiert</translation>
    </message>
    <message>
        <source>%1 is saved. Bring it to the booth&apos;s computer, on a USB stick for example.</source>
        <translation>%1 ist gespeichert. Bringen Sie die Datei zum Computer des Messestands, etwa auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>The first time, the staff there is asked whether to trust the file, and shown a code. Read them this one, by phone or in person: only when both are the same, nobody has changed the file on its way.</source>
        <translation>Beim ersten Mal wird das Personal dort gefragt, ob es der Datei vertraut, und sieht einen Code. Lesen Sie diesen hier vor, am Telefon oder persönlich: Nur wenn beide gleich sind, hat unterwegs niemand die Datei geändert.</translation>
    </message>
    <message>
        <source>Code of the signing key</source>
        <translation>Code des Signaturschlüssels</translation>
    </message>
    <message>
        <source>The key that signed earlier files is not in the keychain any more, so there is a new one: every booth asks again whether to trust it.</source>
        <translation>Der Schlüssel, der frühere Dateien signiert hat, ist nicht mehr im Schlüsselbund, deshalb gibt es einen neuen: Jeder Messestand fragt noch einmal, ob er ihm vertrauen soll.</translation>
    </message>
    <message>
        <source>The file is too large for a QR code: use a USB stick.</source>
        <translation>Die Datei ist zu groß für einen QR-Code: Nehmen Sie einen USB-Stick.</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <comment>button</comment>
        <translation>QR-Code verbergen</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <comment>button</comment>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <source>QR code of the booth file</source>
        <translation>QR-Code der Messestand-Datei</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The logo and the pictures do not fit into it: to have them, use a USB stick.</source>
        <translation>Logo und Bilder passen nicht hinein: Dafür brauchen Sie einen USB-Stick.</translation>
    </message>
    <message>
        <source>A booth with a camera reads the file from this QR code: in the staff&apos;s panel there, “Take another booth file”, then “Read a QR code”. A screenshot will do, on paper or on another screen.</source>
        <translation>Ein Messestand mit Kamera liest die Datei von diesem QR-Code: dort im Bereich für das Personal „Andere Messestand-Datei“, dann „QR-Code lesen“. Ein Bildschirmfoto genügt, auf Papier oder einem anderen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>leadbooth::StaffPanel</name>
    <message>
        <source>A test lead is on its way…</source>
        <translation>Ein Test-Lead ist unterwegs …</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Programm beenden?</translation>
    </message>
    <message>
        <source>What waits stays on this computer, and is sent when the program runs again.</source>
        <translation>Was wartet, bleibt auf diesem Computer und wird gesendet, sobald das Programm wieder läuft.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Do you trust who made this file?</source>
        <translation>Vertrauen Sie der Person, die diese Datei erstellt hat?</translation>
    </message>
    <message>
        <source>It says that it was made by %1. Ask them for the code that their computer shows. It has to be:</source>
        <translation>Laut Datei wurde sie von %1 erstellt. Fragen Sie dort nach dem Code, den der Computer zeigt. Er muss lauten:</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Er stimmt überein</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>This booth</source>
        <translation>Dieser Messestand</translation>
    </message>
    <message>
        <source>No booth file</source>
        <translation>Keine Messestand-Datei</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send a test lead</source>
        <translation>Test-Lead senden</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Take another booth file</source>
        <translation>Andere Messestand-Datei</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Booth files that were found</source>
        <translation>Gefundene Messestand-Dateien</translation>
    </message>
    <message>
        <source>None was found. Put the file that was saved at the desk on a USB stick, plug it in, and come back to this page.</source>
        <translation>Keine gefunden. Legen Sie die am Arbeitsplatz gespeicherte Datei auf einen USB-Stick, stecken Sie ihn ein, und kehren Sie zu dieser Seite zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Waiting: %1 · Need somebody at the desk: %2 · Sent: %3</source>
        <translation>Warten: %1 · Brauchen jemanden am Arbeitsplatz: %2 · Gesendet: %3</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be saved yet and would be lost if the program ended. Is the disk full, or the keychain locked? It is tried again every few seconds.</source>
        <translation>
            <numerusform>%n Lead konnte noch nicht gespeichert werden und ginge verloren, wenn das Programm endet. Ist der Datenträger voll oder der Schlüsselbund gesperrt? Es wird alle paar Sekunden erneut versucht.</numerusform>
            <numerusform>%n Leads konnten noch nicht gespeichert werden und gingen verloren, wenn das Programm endet. Ist der Datenträger voll oder der Schlüsselbund gesperrt? Es wird alle paar Sekunden erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the booth ready?</source>
        <translation>Ist der Messestand bereit?</translation>
    </message>
    <message>
        <source>There is no camera to read a QR code with. Plug one in, or bring the booth file on a USB stick.</source>
        <translation>Es ist keine Kamera da, um einen QR-Code zu lesen. Schließen Sie eine an, oder bringen Sie die Messestand-Datei auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>This is a training: nothing of it is kept.</source>
        <translation>Dies ist eine Übung: Nichts davon wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SummaryPage</name>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>This works</source>
        <translation>Das funktioniert</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Über Bitrix24 angemeldet</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Without leads: each lead becomes a deal at once</source>
        <translation>Ohne Leads: Jeder Lead wird sofort zum Auftrag</translation>
    </message>
    <message>
        <source>With leads</source>
        <translation>Mit Leads</translation>
    </message>
    <message>
        <source>Leads may be read, so Leadbooth can find out what became of a lead whose answer got lost.</source>
        <translation>Leads dürfen gelesen werden; so kann Leadbooth herausfinden, was aus einem Lead wurde, dessen Antwort verloren ging.</translation>
    </message>
    <message>
        <source>Leads may not be read. If an answer gets lost, you will have to look in Bitrix24 yourself. The portal&apos;s administrator can allow your user to read leads.</source>
        <translation>Leads dürfen nicht gelesen werden. Geht eine Antwort verloren, müssen Sie selbst in Bitrix24 nachsehen. Der Administrator des Portals kann Ihrem Nutzer erlauben, Leads zu lesen.</translation>
    </message>
    <message>
        <source>Names of colleagues cannot be looked up. For that, add the permission Users (minimal) (user_brief) in Bitrix24.</source>
        <translation>Namen von Kollegen lassen sich nicht nachschlagen. Ergänzen Sie dafür in Bitrix24 die Berechtigung „Nutzer (minimal) (user_brief)“.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TaggedEditor</name>
    <message>
        <source>%1: currency</source>
        <comment>for screen readers</comment>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <comment>for screen readers: work, mobile …</comment>
        <translation>%1: Art</translation>
    </message>
</context>
<context>
    <name>leadbooth::TextsTab</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The booth begins in the first one.</source>
        <translation>Der Messestand beginnt in der ersten.</translation>
    </message>
    <message>
        <source>Languages that visitors may choose</source>
        <translation>Sprachen, die Besucher wählen können</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Say what happens next, and when.</source>
        <translation>Sagen Sie, was als Nächstes geschieht, und wann.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ThanksStep</name>
    <message>
        <source>Your reference. Take a photo of it if you like.</source>
        <translation>Ihr Zeichen. Machen Sie gern ein Foto davon.</translation>
    </message>
    <message>
        <source>Thank you. Your details are saved for our team.</source>
        <translation>Vielen Dank. Ihre Angaben sind für unser Team gespeichert.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TimesTab</name>
    <message>
        <source>When nobody touches the screen</source>
        <translation>Wenn niemand den Bildschirm berührt</translation>
    </message>
    <message>
        <source>Ask whether somebody is there after</source>
        <translation>Fragen, ob noch jemand da ist, nach</translation>
    </message>
    <message>
        <source>Put everything away after a further</source>
        <translation>Alles wegräumen nach weiteren</translation>
    </message>
    <message>
        <source>Show the thanks for</source>
        <translation>Den Dank zeigen für</translation>
    </message>
    <message>
        <source>seconds (%1 to %2)</source>
        <translation>Sekunden (%1 bis %2)</translation>
    </message>
    <message>
        <source>Keep what a visitor began and left</source>
        <translation>Behalten, was ein Besucher begonnen und verlassen hat</translation>
    </message>
    <message>
        <source>The staff finds it among the drafts, encrypted. Say so in the text of the consent.</source>
        <translation>Das Personal findet es bei den Entwürfen, verschlüsselt. Sagen Sie es im Text der Einwilligung.</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>In der Nacht</translation>
    </message>
    <message>
        <source>Turn the screen dark</source>
        <translation>Bildschirm dunkel schalten</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Dunkel von</translation>
    </message>
    <message>
        <source>Dark to</source>
        <translation>Dunkel bis</translation>
    </message>
    <message>
        <source>By the clock of the booth&apos;s computer, as 20:00.</source>
        <translation>Nach der Uhr des Computers am Messestand, etwa 20:00.</translation>
    </message>
</context>
<context>
    <name>leadbooth::VisitorTexts</name>
    <message>
        <source>Please choose one</source>
        <comment>under a field that is empty</comment>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <comment>under a field that is empty</comment>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Bitte auf %n Zeichen kürzen</numerusform>
            <numerusform>Bitte auf %n Zeichen kürzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please enter at least %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen eingeben</numerusform>
            <numerusform>Bitte mindestens %n Zeichen eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter %1 or more</source>
        <comment>under a field for a number</comment>
        <translation>Bitte %1 oder mehr eingeben</translation>
    </message>
    <message>
        <source>Please enter %1 or less</source>
        <comment>under a field for a number</comment>
        <translation>Bitte %1 oder weniger eingeben</translation>
    </message>
    <message>
        <source>Please enter a number</source>
        <comment>under a field for a number</comment>
        <translation>Bitte eine Zahl eingeben</translation>
    </message>
    <message>
        <source>Please enter a whole number</source>
        <comment>under a field for a number</comment>
        <translation>Bitte eine ganze Zahl eingeben</translation>
    </message>
    <message numerus="yes">
        <source>Please enter at most %n decimal(s)</source>
        <comment>under a field for a number</comment>
        <translation>
            <numerusform>Bitte höchstens %n Nachkommastelle eingeben</numerusform>
            <numerusform>Bitte höchstens %n Nachkommastellen eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day. Please check day, month and year</source>
        <comment>under a field for a date</comment>
        <translation>Diesen Tag gibt es nicht. Bitte Tag, Monat und Jahr prüfen</translation>
    </message>
    <message>
        <source>Please check day, month, year and time</source>
        <comment>under a field for a date</comment>
        <translation>Bitte Tag, Monat, Jahr und Uhrzeit prüfen</translation>
    </message>
    <message>
        <source>Please enter an address such as example.com</source>
        <comment>under a field for a web address</comment>
        <translation>Bitte eine Adresse wie example.com eingeben</translation>
    </message>
    <message>
        <source>Please enter the digits of your number</source>
        <comment>under a field for a phone</comment>
        <translation>Bitte die Ziffern Ihrer Nummer eingeben</translation>
    </message>
    <message>
        <source>Please write this in another way</source>
        <comment>under a field</comment>
        <translation>Bitte anders schreiben</translation>
    </message>
    <message>
        <source>We could not keep this yet. Nothing is lost: everything you entered is still here. Try again, or ask somebody at the booth.</source>
        <translation>Das konnten wir noch nicht speichern. Nichts ist verloren: Alle Eingaben sind noch da. Versuchen Sie es noch einmal, oder fragen Sie jemanden am Messestand.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <comment>%1 is a sentence about an error</comment>
        <translation>Für das Personal: %1</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it</source>
        <comment>under a field for an e-mail</comment>
        <translation>Eine E-Mail-Adresse enthält ein @</translation>
    </message>
    <message>
        <source>Something belongs before the @</source>
        <comment>under a field for an e-mail</comment>
        <translation>Vor das @ gehört noch etwas</translation>
    </message>
    <message>
        <source>After the @ comes a name such as example.com</source>
        <comment>under a field for an e-mail</comment>
        <translation>Nach dem @ kommt ein Name wie example.com</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <comment>under a field for an e-mail</comment>
        <translation>In der Adresse ist ein Leerzeichen</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <comment>under a field for an e-mail</comment>
        <translation>Bitte die E-Mail-Adresse prüfen</translation>
    </message>
</context>
<context>
    <name>leadbooth::WayPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24 (OAuth)</source>
        <translation>Mit Bitrix24 anmelden (OAuth)</translation>
    </message>
    <message>
        <source>For a team: everybody signs in in the browser and creates leads in their own name. It needs an application in Bitrix24, which an administrator makes once for all.</source>
        <translation>Für ein Team: Jeder meldet sich im Browser an und legt Leads im eigenen Namen an. Es braucht eine Anwendung in Bitrix24, die ein Administrator einmal für alle anlegt.</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Webhook einfügen</translation>
    </message>
    <message>
        <source>For one person or a booth: made in a minute without an administrator. All leads are created in the name of who made the webhook.</source>
        <translation>Für eine Person oder einen Messestand: in einer Minute ohne Administrator angelegt. Alle Leads entstehen im Namen dessen, der den Webhook angelegt hat.</translation>
    </message>
</context>
<context>
    <name>leadbooth::WebhookPage</name>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Webhook einfügen</translation>
    </message>
    <message>
        <source>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (minimal) (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</source>
        <translation>1. Öffnen Sie in Bitrix24 Entwicklerressourcen → Sonstiges → Eingehender Webhook.
2. Geben Sie ihm die Berechtigungen CRM (crm) und Nutzer (minimal) (user_brief) und speichern Sie ihn.
3. Kopieren Sie die Adresse des Webhooks und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</source>
        <translation>Leadbooth bewahrt die Adresse im Schlüsselbund dieses Computers auf und nirgendwo sonst.</translation>
    </message>
</context>
<context>
    <name>leadbooth::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Ja</translation>
    </message>
</context>
</TS>
