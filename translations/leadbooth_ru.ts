<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Портал недоступен.</translation>
    </message>
    <message>
        <source>Check the network connection. What you typed stays here.</source>
        <translation>Проверьте подключение к сети. Всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>The connection to the portal is not secure, so nothing was sent.</source>
        <translation>Соединение с порталом не защищено, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may need its certificate authority added.</source>
        <translation>Проверьте дату на этом компьютере и не просит ли сеть войти. Для портала на собственном сервере, возможно, нужно добавить его центр сертификации.</translation>
    </message>
    <message>
        <source>The portal&apos;s address does not begin with https.</source>
        <translation>Адрес портала начинается не с https.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the leads. Use the https address.</source>
        <translation>Без https лиды по пути сможет прочитать кто угодно. Укажите адрес с https.</translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation>Остановлено до отправки.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Портал не ответил вовремя.</translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation>Всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Соединение прервалось.</translation>
    </message>
    <message>
        <source>Something other than Bitrix24 answered.</source>
        <translation>Ответил не Битрикс24.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first: open any web page to see. Otherwise check the portal&apos;s address.</source>
        <translation>Возможно, сеть сначала просит войти: откройте любую веб-страницу, чтобы проверить. Если нет, проверьте адрес портала.</translation>
    </message>
    <message>
        <source>The portal has another address now.</source>
        <translation>У портала теперь другой адрес.</translation>
    </message>
    <message>
        <source>The portal has another address now: %1.</source>
        <translation>У портала теперь другой адрес: %1.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it. Nothing was sent there.</source>
        <translation>Если этот адрес вам знаком, подключитесь к нему. Туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The portal is taking no more requests for a few seconds.</source>
        <translation>Портал несколько секунд не принимает запросы.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The portal&apos;s time for this kind of request is used up for now.</source>
        <translation>Время портала на такие запросы пока исчерпано.</translation>
    </message>
    <message>
        <source>It is given again within ten minutes.</source>
        <translation>Оно вернётся в течение десяти минут.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked requests to this portal by hand.</source>
        <translation>Битрикс24 вручную заблокировал запросы к этому порталу.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to write to Bitrix24&apos;s support.</source>
        <translation>Попросите администратора портала написать в поддержку Битрикс24.</translation>
    </message>
    <message>
        <source>The portal had a fault of its own.</source>
        <translation>На стороне портала произошёл сбой.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>Портал больше не принимает это подключение.</translation>
    </message>
    <message>
        <source>The webhook may have been deleted or changed. Connect again; what you typed stays here.</source>
        <translation>Возможно, вебхук удалили или изменили. Подключитесь заново: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>У этого подключения нет доступа к CRM.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to give the webhook the permission &quot;CRM (crm)&quot;.</source>
        <translation>Попросите администратора портала дать вебхуку право «CRM (crm)».</translation>
    </message>
    <message>
        <source>Your user of the portal may not create leads.</source>
        <translation>Вашему пользователю на портале нельзя создавать лиды.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the right to add leads.</source>
        <translation>Попросите у администратора портала право на добавление лидов.</translation>
    </message>
    <message>
        <source>The portal&apos;s subscription does not include this.</source>
        <translation>В тариф портала это не входит.</translation>
    </message>
    <message>
        <source>Programs may write to Bitrix24 on commercial plans only. Ask the portal&apos;s administrator.</source>
        <translation>Программы могут записывать данные в Битрикс24 только на коммерческих тарифах. Обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>The portal is closed or was deleted.</source>
        <translation>Портал закрыт или удалён.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>The portal&apos;s administrator has to confirm this first.</source>
        <translation>Сначала это должен подтвердить администратор портала.</translation>
    </message>
    <message>
        <source>The request is waiting in the portal.</source>
        <translation>Запрос ждёт на портале.</translation>
    </message>
    <message>
        <source>The portal does not know a method that Leadbooth needs.</source>
        <translation>Портал не знает метода, который нужен Leadbooth.</translation>
    </message>
    <message>
        <source>It may be a portal on an older version. Ask its administrator to update it.</source>
        <translation>Возможно, на портале старая версия. Попросите администратора обновить её.</translation>
    </message>
    <message>
        <source>The portal did not accept the lead.</source>
        <translation>Портал не принял лид.</translation>
    </message>
    <message>
        <source>Change what it names and send again.</source>
        <translation>Исправьте то, что он указал, и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>The portal does not have this.</source>
        <translation>На портале этого нет.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Связка ключей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again.</source>
        <translation>В ней хранится ключ портала. Запустите службу паролей рабочего стола (GNOME Keyring или KWallet) и повторите.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Связка ключей этого компьютера заблокирована.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Разблокируйте её и повторите.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is no longer in the keychain of this computer.</source>
        <translation>Ключа портала больше нет в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Connect to the portal again; what you typed stays here.</source>
        <translation>Подключитесь к порталу заново: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>Leadbooth cannot write to its folder.</source>
        <translation>Leadbooth не может записать данные в свою папку.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the disk.</source>
        <translation>Проверьте права на папку и диск.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Это использовать нельзя.</translation>
    </message>
    <message>
        <source>Leadbooth made a mistake.</source>
        <translation>Leadbooth допустил ошибку.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report it with the details below.</source>
        <translation>Ничего не отправлено. Пожалуйста, сообщите об этом и приложите подробности ниже.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Connect again</source>
        <comment>button</comment>
        <translation>Подключиться заново</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <comment>button</comment>
        <translation>Открыть Битрикс24</translation>
    </message>
    <message>
        <source>The portal did not accept the lead: %1</source>
        <translation>Портал не принял лид: %1</translation>
    </message>
    <message>
        <source>This is another portal than the one of this account.</source>
        <translation>Это другой портал, не тот, к которому относится эта учётная запись.</translation>
    </message>
    <message>
        <source>Sign in to the same portal, or add it as an account of its own.</source>
        <translation>Войдите на тот же портал или добавьте этот как отдельную учётную запись.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1.</source>
        <translation>Порт %1 занят другой программой на этом компьютере.</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in the application&apos;s settings in Bitrix24.</source>
        <translation>Закройте её или укажите другой порт здесь и в настройках приложения в Битрикс24.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is in another keychain than the one this desktop uses.</source>
        <translation>Ключ портала лежит в другой связке ключей, не в той, с которой работает этот рабочий стол.</translation>
    </message>
    <message>
        <source>Use the desktop on which you connected, or connect to the portal again; what you typed stays here.</source>
        <translation>Войдите в тот рабочий стол, где вы подключались, или подключитесь к порталу заново: всё, что вы ввели, остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>leadbooth::AnswerPage</name>
    <message>
        <source>Lead %1</source>
        <translation>Лид %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Сделка %1</translation>
    </message>
    <message>
        <source>The lead was created as number %1, and this portal turned it into a deal at once: it works without leads.</source>
        <translation>Лид создан под номером %1, и этот портал сразу превратил его в сделку: он работает без лидов.</translation>
    </message>
    <message>
        <source>The lead is in the portal.</source>
        <translation>Лид на портале.</translation>
    </message>
    <message>
        <source>It is marked as a repeat lead, because a company or contact was chosen: its card shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>Лид отмечен как повторный, потому что выбраны компания или контакт: в его карточке видны имя и телефон клиента, а не введённые здесь.</translation>
    </message>
    <message>
        <source>The portal holds the same lead more than once: also %1. Please remove the spare ones there.</source>
        <translation>Этот лид есть на портале не один раз: ещё %1. Пожалуйста, удалите там лишние.</translation>
    </message>
    <message>
        <source>The next lead begins with typing.</source>
        <translation>Чтобы начать следующий лид, просто печатайте.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>New like this one</source>
        <comment>button</comment>
        <translation>Новый по образцу</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>button</comment>
        <translation>Открыть в Битрикс24</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <comment>button</comment>
        <translation>Скопировать номер</translation>
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
        <source>Sending …</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>The portal asks to wait</source>
        <translation>Портал просит подождать</translation>
    </message>
    <message numerus="yes">
        <source>The lead is sent again in %n second(s), by itself.</source>
        <translation>
            <numerusform>Через %n секунду лид отправится снова сам.</numerusform>
            <numerusform>Через %n секунды лид отправится снова сам.</numerusform>
            <numerusform>Через %n секунд лид отправится снова сам.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead is sent again by itself.</source>
        <translation>Лид отправится снова сам.</translation>
    </message>
    <message>
        <source>The lead may have been created</source>
        <translation>Возможно, лид создан</translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost. Looking in the portal …</source>
        <translation>Ответ портала потерялся. Поиск на портале…</translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost, and the lead is not there yet. The portal may still be working on it, so it is not sent again.</source>
        <translation>Ответ портала потерялся, и лида там пока нет. Возможно, портал ещё обрабатывает его, поэтому лид не отправляется повторно.</translation>
    </message>
    <message numerus="yes">
        <source>Leadbooth looks again in %n second(s).</source>
        <translation>
            <numerusform>Leadbooth проверит снова через %n секунду.</numerusform>
            <numerusform>Leadbooth проверит снова через %n секунды.</numerusform>
            <numerusform>Leadbooth проверит снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadbooth looks again soon.</source>
        <translation>Leadbooth скоро проверит снова.</translation>
    </message>
    <message>
        <source>The lead was not created</source>
        <translation>Лид не создан</translation>
    </message>
    <message>
        <source>Its answer got lost, but the portal does not have it. It is safe to send it again.</source>
        <translation>Ответ потерялся, но на портале этого лида нет. Его можно спокойно отправить ещё раз.</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <comment>button</comment>
        <translation>Вернуться к форме</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>Лид там есть</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <comment>button</comment>
        <translation>Лида там нет: отправить ещё раз</translation>
    </message>
    <message>
        <source>The portal&apos;s answer got lost, and Leadbooth could not find out whether the lead is there. Please look for &quot;%1&quot; in Bitrix24.</source>
        <translation>Ответ портала потерялся, и узнать, есть ли там лид, не удалось. Пожалуйста, найдите «%1» в Битрикс24.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <comment>entry of a dropdown: no value</comment>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a field&apos;s value</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>leadbooth::ChoicePopup</name>
    <message>
        <source>Search</source>
        <comment>in the list of a dropdown</comment>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConnectDialog</name>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation>Это не адрес вебхука.</translation>
    </message>
    <message>
        <source>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</source>
        <translation>Он выглядит так: https://ваш-портал.bitrix24.ru/rest/1/abcdef123456/ — скопируйте его целиком.</translation>
    </message>
    <message>
        <source>The portal refuses this webhook.</source>
        <translation>Портал отклоняет этот вебхук.</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Подключение к порталу</translation>
    </message>
    <message>
        <source>Connect to your Bitrix24 portal</source>
        <translation>Подключитесь к своему порталу Битрикс24</translation>
    </message>
    <message>
        <source>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</source>
        <translation>1. В Битрикс24 откройте Разработчикам → Другое → Входящий вебхук.
2. Дайте ему права CRM (crm) и Пользователи (user_brief) и сохраните.
3. Скопируйте адрес вебхука и вставьте его сюда.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the address</comment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the address</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Try it with a demonstration portal</source>
        <translation>Попробовать на демопортале</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</source>
        <translation>Leadbooth хранит адрес в связке ключей этого компьютера и больше нигде.</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Запрос к порталу…</translation>
    </message>
    <message>
        <source>Storing the address in the keychain …</source>
        <translation>Сохранение адреса в связке ключей…</translation>
    </message>
    <message>
        <source>%1 accepts this webhook.</source>
        <translation>%1 принимает этот вебхук.</translation>
    </message>
    <message>
        <source>%1 accepts this webhook. Leads are created in the name of %2.</source>
        <translation>%1 принимает этот вебхук. Лиды создаются от имени пользователя %2.</translation>
    </message>
    <message>
        <source>This portal works without leads: each becomes a deal at once.</source>
        <translation>Этот портал работает без лидов: каждый сразу становится сделкой.</translation>
    </message>
    <message>
        <source>It may read leads, so Leadbooth can find out what became of a lead whose answer got lost.</source>
        <translation>Вебхуку можно читать лиды, поэтому Leadbooth выяснит, что стало с лидом, если ответ потеряется.</translation>
    </message>
    <message>
        <source>It may not read leads. If an answer gets lost, you will have to look in Bitrix24 yourself.</source>
        <translation>Вебхуку нельзя читать лиды. Если ответ потеряется, проверять в Битрикс24 придётся вам.</translation>
    </message>
</context>
<context>
    <name>leadbooth::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <comment>button in a date field</comment>
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>leadbooth::EngineHost</name>
    <message>
        <source>Leadbooth has received the portal&apos;s answer. You can close this page and return to Leadbooth.</source>
        <translation>Leadbooth получил ответ портала. Эту страницу можно закрыть и вернуться в Leadbooth.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in. Return to Leadbooth and begin again there.</source>
        <translation>Этот ответ относится к другому входу. Вернитесь в Leadbooth и начните там заново.</translation>
    </message>
    <message>
        <source>The portal gave no permission. Return to Leadbooth; you can try again there.</source>
        <translation>Портал не дал разрешения. Вернитесь в Leadbooth: там можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Return to Leadbooth; you can try again there.</source>
        <translation>Этот ответ не удалось прочитать. Вернитесь в Leadbooth: там можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Leadbooth has had this answer before. You can close this page and return to Leadbooth.</source>
        <translation>Этот ответ Leadbooth уже получил. Эту страницу можно закрыть и вернуться в Leadbooth.</translation>
    </message>
    <message>
        <source>Leadbooth is not waiting for an answer any more. Return to Leadbooth.</source>
        <translation>Leadbooth больше не ждёт ответа. Вернитесь в Leadbooth.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldFinder</name>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Часть названия поля</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>Найденные поля</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldNames</name>
    <message>
        <source>Work</source>
        <comment>kind of a phone number or address</comment>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a phone number</comment>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a phone number or address</comment>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a phone number</comment>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a phone number</comment>
        <translation>Пейджер</translation>
    </message>
    <message>
        <source>Mailings</source>
        <comment>kind of a phone number or address: for newsletters</comment>
        <translation>Для рассылок</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a phone number or address</comment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>About the lead</source>
        <comment>heading of a part of the form</comment>
        <translation>О лиде</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading of a part of the form: a person&apos;s name, phone, e-mail</comment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a part of the form: existing company and contacts</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>More</source>
        <comment>heading of a part of the form: responsible, comments</comment>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>heading of a part of the form</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>UTM</source>
        <comment>heading of a part of the form: advertising labels</comment>
        <translation>UTM</translation>
    </message>
    <message>
        <source>Fields of your portal</source>
        <comment>heading of a part of the form</comment>
        <translation>Поля вашего портала</translation>
    </message>
    <message>
        <source>Other fields</source>
        <comment>heading of a part of the form</comment>
        <translation>Другие поля</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldRow</name>
    <message>
        <source>%1, needs attention</source>
        <comment>for screen readers: a field with a problem</comment>
        <translation>%1, требует внимания</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>for screen readers: a field that must be filled in</comment>
        <translation>%1, обязательное поле</translation>
    </message>
</context>
<context>
    <name>leadbooth::FooterBar</name>
    <message>
        <source>No portal yet</source>
        <translation>Портал не подключён</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Not connected · the form is from this computer</source>
        <translation>Нет связи · форма с этого компьютера</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Уведомить ответственного</translation>
    </message>
    <message>
        <source>Tells the responsible person in the portal&apos;s feed that the lead was created.</source>
        <translation>Ответственный увидит в ленте портала, что лид создан.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button</comment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button</comment>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>leadbooth::FormView</name>
    <message numerus="yes">
        <source>%n field(s) need attention; first: %1</source>
        <comment>for screen readers</comment>
        <translation>
            <numerusform>%n поле требует внимания; первое: %1</numerusform>
            <numerusform>%n поля требуют внимания; первое: %1</numerusform>
            <numerusform>%n полей требуют внимания; первое: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>Обязательно: %1</translation>
    </message>
    <message numerus="yes">
        <source>Required: %1 and %n more</source>
        <comment>above the form; %1 is a list of fields</comment>
        <translation>
            <numerusform>Обязательно: %1 и ещё %n</numerusform>
            <numerusform>Обязательно: %1 и ещё %n</numerusform>
            <numerusform>Обязательно: %1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::HeaderBar</name>
    <message>
        <source>No portal yet</source>
        <translation>Портал не подключён</translation>
    </message>
    <message>
        <source>Demonstration: nothing leaves this computer</source>
        <translation>Демонстрация: ничего не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Find a field</source>
        <comment>button</comment>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Load the form again</source>
        <translation>Загрузить форму заново</translation>
    </message>
    <message>
        <source>Connect to a portal …</source>
        <translation>Подключиться к порталу…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>leadbooth::IssueText</name>
    <message>
        <source>Fill this in to send the lead</source>
        <comment>under a required field that is empty</comment>
        <translation>Заполните, чтобы отправить лид</translation>
    </message>
    <message numerus="yes">
        <source>Shorten this to %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Сократите до %n символа</numerusform>
            <numerusform>Сократите до %n символов</numerusform>
            <numerusform>Сократите до %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s)</source>
        <comment>under a text field</comment>
        <translation>
            <numerusform>Введите не меньше %n символа</numerusform>
            <numerusform>Введите не меньше %n символов</numerusform>
            <numerusform>Введите не меньше %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Введите %1 или больше</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <comment>under a number field; %1 is a number</comment>
        <translation>Введите %1 или меньше</translation>
    </message>
    <message>
        <source>Enter a number such as %1</source>
        <comment>under a number field</comment>
        <translation>Введите число, например %1</translation>
    </message>
    <message>
        <source>Enter a whole number, without decimals</source>
        <comment>under a number field</comment>
        <translation>Введите целое число, без дробной части</translation>
    </message>
    <message>
        <source>Enter a date such as %1</source>
        <comment>under a date field</comment>
        <translation>Введите дату, например %1</translation>
    </message>
    <message>
        <source>Enter a date and time such as %1</source>
        <comment>under a date field</comment>
        <translation>Введите дату и время, например %1</translation>
    </message>
    <message>
        <source>The portal would refuse this address: %1</source>
        <comment>under an e-mail field; %1 is the reason</comment>
        <translation>Портал не примет этот адрес: %1</translation>
    </message>
    <message>
        <source>Enter a web address such as example.com</source>
        <comment>under a web address field</comment>
        <translation>Введите веб-адрес, например example.com</translation>
    </message>
    <message>
        <source>Enter a phone number: there is no digit yet</source>
        <comment>under a phone field</comment>
        <translation>Введите номер телефона: пока нет ни одной цифры</translation>
    </message>
    <message>
        <source>The portal expects another form here (its rule: %1)</source>
        <comment>under a text field; %1 is a regular expression</comment>
        <translation>Портал ждёт здесь другой формат (его правило: %1)</translation>
    </message>
    <message>
        <source>The portal refused this value</source>
        <comment>under a field</comment>
        <translation>Портал отклонил это значение</translation>
    </message>
    <message>
        <source>The portal refused this: %1</source>
        <comment>under a field; %1 is the portal&apos;s own text</comment>
        <translation>Портал отклонил это: %1</translation>
    </message>
    <message>
        <source>no @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>нет @</translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>перед @ ничего нет</translation>
    </message>
    <message>
        <source>no domain</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>нет домена</translation>
    </message>
    <message>
        <source>it has a space</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>в нём есть пробел</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>это не адрес e-mail</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear this</source>
        <comment>under a field in which a name was typed but not chosen</comment>
        <translation>Выберите из списка или очистите поле</translation>
    </message>
    <message>
        <source>Choose an entry from the list</source>
        <comment>under a dropdown</comment>
        <translation>Выберите из списка</translation>
    </message>
    <message>
        <source>No longer in the portal&apos;s list: %1</source>
        <comment>under a dropdown; %1 is what was chosen</comment>
        <translation>Больше нет в списке портала: %1</translation>
    </message>
</context>
<context>
    <name>leadbooth::MainWindow</name>
    <message>
        <source>The form appears here as soon as the portal answers.</source>
        <translation>Форма появится здесь, как только портал ответит.</translation>
    </message>
    <message>
        <source>Lead without a title</source>
        <translation>Лид без названия</translation>
    </message>
    <message>
        <source>Asking the portal for its form …</source>
        <translation>Запрос формы у портала…</translation>
    </message>
    <message>
        <source>The lead in the form has not been sent.</source>
        <translation>Лид в форме не отправлен.</translation>
    </message>
    <message>
        <source>It is not known yet whether the lead was created.</source>
        <translation>Пока неизвестно, создан ли лид.</translation>
    </message>
    <message>
        <source>Closing Leadbooth now loses what was typed.</source>
        <translation>Если закрыть Leadbooth сейчас, всё введённое пропадёт.</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <comment>button</comment>
        <translation>Закрыть и потерять</translation>
    </message>
    <message>
        <source>To begin, choose &quot;Connect to a portal …&quot; under &quot;No portal yet&quot; at the top.</source>
        <translation>Чтобы начать, выберите вверху «Портал не подключён» → «Подключиться к порталу…».</translation>
    </message>
</context>
<context>
    <name>leadbooth::MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>leadbooth::NotEditableEditor</name>
    <message>
        <source>Can be filled in in Bitrix24 only</source>
        <comment>in place of a field&apos;s editor</comment>
        <translation>Заполняется только в Битрикс24</translation>
    </message>
</context>
<context>
    <name>leadbooth::NoticeBoard</name>
    <message>
        <source>The portal&apos;s form has changed.</source>
        <translation>Форма портала изменилась.</translation>
    </message>
    <message>
        <source>The new form comes with the next lead. What you typed stays.</source>
        <translation>Новая форма появится со следующим лидом. Всё, что вы ввели, остаётся.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <comment>button</comment>
        <translation>Применить сейчас</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>Форма очищена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>This becomes a repeat lead, because a company or contact is chosen.</source>
        <translation>Это будет повторный лид: выбрана компания или контакт.</translation>
    </message>
    <message>
        <source>Its card in the portal shows the client&apos;s name and phone instead of those typed here.</source>
        <translation>В его карточке на портале будут имя и телефон клиента, а не введённые здесь.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a name, a phone or a title.</source>
        <translation>Отправлять пока нечего: введите имя, телефон или название.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReferenceEditor</name>
    <message>
        <source>Me</source>
        <comment>the signed-in user as the person responsible</comment>
        <translation>Я</translation>
    </message>
    <message>
        <source>The portal knows nothing of this name</source>
        <comment>under a field, after a search without hits</comment>
        <translation>На портале такого имени нет</translation>
    </message>
    <message>
        <source>The portal cannot be searched right now</source>
        <comment>under a field; there is no connection</comment>
        <translation>Искать на портале сейчас нельзя</translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>in an empty field for a person or company</comment>
        <translation>Введите имя или название</translation>
    </message>
</context>
<context>
    <name>leadbooth::RepeatedEditor</name>
    <message>
        <source>%1, number %2</source>
        <comment>for screen readers: one of several values</comment>
        <translation>%1, номер %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>under a field; %1 is the value that was removed</comment>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>link: brings back what was removed</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>button beside a field with several values</comment>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button beside one of several values</comment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>leadbooth::SectionHeading</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <comment>beside a folded heading: number of fields</comment>
        <translation>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded section. Enter unfolds it.</source>
        <comment>for screen readers</comment>
        <translation>Раздел свёрнут. Enter развернёт его.</translation>
    </message>
    <message>
        <source>Section. Enter folds it.</source>
        <comment>for screen readers</comment>
        <translation>Раздел. Enter свернёт его.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SidePanel</name>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1 in Bitrix24</source>
        <translation>Открыть в Битрикс24: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Уже знакомы?</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Последние отправленные</translation>
    </message>
    <message>
        <source>Nobody in the portal has this phone or e-mail, as far as you may see.</source>
        <translation>Насколько вам видно, этого телефона или e-mail на портале ни у кого нет.</translation>
    </message>
    <message>
        <source>Who has the same phone or e-mail appears here once you have typed one.</source>
        <translation>Введите телефон или e-mail — здесь появятся те, у кого он такой же.</translation>
    </message>
    <message>
        <source>Leads that you send appear here with their numbers.</source>
        <translation>Здесь появятся отправленные вами лиды с номерами.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TaggedEditor</name>
    <message>
        <source>%1: currency</source>
        <comment>for screen readers</comment>
        <translation>%1: валюта</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <comment>for screen readers: work, mobile …</comment>
        <translation>%1: тип</translation>
    </message>
</context>
<context>
    <name>leadbooth::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <comment>a field&apos;s value</comment>
        <translation>Да</translation>
    </message>
</context>
</TS>
