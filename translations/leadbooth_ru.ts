<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Вход через Битрикс24</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, its way</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, user %3)</source>
        <comment>an account, its way, a number</comment>
        <translation>%1 (%2, пользователь %3)</translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>the state of an account</comment>
        <translation>войдите заново</translation>
    </message>
    <message>
        <source>signed in until %1</source>
        <comment>the state of an account</comment>
        <translation>вход действует до %1</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>This is neither a code nor the address that the browser ended at.</source>
        <translation>Это не код и не адрес, на котором остановился браузер.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar.</source>
        <translation>Скопируйте адрес из адресной строки браузера целиком.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer holds no code: it was not agreed to there.</source>
        <translation>В ответе портала нет кода: согласие там не дано.</translation>
    </message>
    <message>
        <source>Open the page again and agree.</source>
        <translation>Откройте страницу снова и согласитесь.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Этот ответ относится к другому входу.</translation>
    </message>
    <message>
        <source>Open the page again, and take the address that the browser ends at now.</source>
        <translation>Откройте страницу снова и возьмите адрес, на котором браузер остановится теперь.</translation>
    </message>
    <message>
        <source>This code was used before; each works once.</source>
        <translation>Этот код уже использован, каждый действует один раз.</translation>
    </message>
    <message>
        <source>Open the page again for a new one.</source>
        <translation>Откройте страницу снова, чтобы получить новый.</translation>
    </message>
    <message>
        <source>This code has run out: it is good for 30 seconds and works once.</source>
        <translation>Срок этого кода истёк: он действует 30 секунд и один раз.</translation>
    </message>
    <message>
        <source>This sign-in has ended meanwhile.</source>
        <translation>Этот вход тем временем завершился.</translation>
    </message>
    <message>
        <source>Go back and sign in again.</source>
        <translation>Вернитесь назад и войдите снова.</translation>
    </message>
</context>
<context>
    <name>BoothProblemTexts</name>
    <message>
        <source>The welcome is missing in %1.</source>
        <comment>a language</comment>
        <translation>Приветствия нет на языке: %1.</translation>
    </message>
    <message>
        <source>The thanks are missing in %1.</source>
        <comment>a language</comment>
        <translation>Благодарности нет на языке: %1.</translation>
    </message>
    <message>
        <source>The question of page %1 is missing in %2.</source>
        <comment>a language</comment>
        <translation>На странице %1 нет вопроса на языке: %2.</translation>
    </message>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>На портале больше нет поля «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be filled in here.</source>
        <translation>Поле «%1» здесь заполнить нельзя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show visitors whom the portal knows: it is not asked.</source>
        <translation>Поле «%1» показало бы посетителям, кого знает портал: его не спрашивают.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no kind &quot;%2&quot;.</source>
        <translation>У поля «%1» нет вида «%2».</translation>
    </message>
    <message>
        <source>The portal requires &quot;%1&quot;: ask for it, or give it a fixed value.</source>
        <translation>Портал требует поле «%1»: спросите его или задайте постоянное значение.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot; is not in the portal&apos;s list any more.</source>
        <translation>Постоянного значения поля «%1» больше нет в списке портала.</translation>
    </message>
    <message>
        <source>The fixed stage ends a lead at once.</source>
        <translation>Постоянная стадия сразу завершает лид.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value, and several are fixed.</source>
        <translation>Поле «%1» принимает одно значение, а задано несколько.</translation>
    </message>
    <message>
        <source>The fixed value of &quot;%1&quot;: %2</source>
        <comment>what is wrong with it follows</comment>
        <translation>Постоянное значение поля «%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot take its part of the consent.</source>
        <translation>Поле «%1» не может принять свою часть согласия.</translation>
    </message>
    <message>
        <source>The form has no comment, so nothing would keep the consent: choose fields for all of its parts.</source>
        <translation>В форме нет комментария, и согласие негде хранить: выберите поля для всех его частей.</translation>
    </message>
    <message>
        <source>There is no text of the consent in %1.</source>
        <comment>a language</comment>
        <translation>Нет текста согласия на языке: %1.</translation>
    </message>
    <message>
        <source>The booth has no name.</source>
        <translation>У стенда нет названия.</translation>
    </message>
    <message>
        <source>There is no page: visitors are asked for nothing.</source>
        <translation>Нет ни одной страницы: посетителей ни о чём не спрашивают.</translation>
    </message>
    <message>
        <source>Page %1 asks for nothing: tick a field, or remove it.</source>
        <translation>Страница %1 ни о чём не спрашивает: отметьте поле или удалите её.</translation>
    </message>
    <message>
        <source>Visitors can fill in none of the fields on the pages.</source>
        <translation>Посетители не могут заполнить ни одно из полей на страницах.</translation>
    </message>
    <message>
        <source>Something on page %1 is too long.</source>
        <translation>На странице %1 что-то слишком длинное.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Текст слишком длинный.</translation>
    </message>
    <message>
        <source>The texts of the consent are too long, or a field is used twice.</source>
        <translation>Тексты согласия слишком длинные, или поле занято дважды.</translation>
    </message>
    <message>
        <source>There are too many fixed values, or one of them is too long.</source>
        <translation>Постоянных значений слишком много, или одно из них слишком длинное.</translation>
    </message>
    <message>
        <source>The pictures are too large, or too many.</source>
        <translation>Изображения слишком большие, или их слишком много.</translation>
    </message>
    <message>
        <source>A time is too short or too long.</source>
        <translation>Время слишком короткое или слишком длинное.</translation>
    </message>
    <message>
        <source>What the scanner types around a code is too long.</source>
        <translation>То, что сканер вводит вокруг кода, слишком длинное.</translation>
    </message>
    <message>
        <source>The name of the booth is too long.</source>
        <translation>Название стенда слишком длинное.</translation>
    </message>
</context>
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
        <source>This connection may not use the CRM.</source>
        <translation>У этого подключения нет доступа к CRM.</translation>
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
        <source>Unlock</source>
        <comment>button</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Проверьте подключение к сети.</translation>
    </message>
    <message>
        <source>Loading the form was stopped.</source>
        <translation>Загрузка формы остановлена.</translation>
    </message>
    <message>
        <source>Your user of the portal may not work with leads.</source>
        <translation>Вашему пользователю портала нельзя работать с лидами.</translation>
    </message>
    <message>
        <source>The portal did not give its form.</source>
        <translation>Портал не отдал форму.</translation>
    </message>
    <message>
        <source>The portal did not give its form: %1</source>
        <translation>Портал не отдал форму: %1</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask the portal&apos;s administrator.</source>
        <translation>Попробуйте ещё раз. Если не поможет, обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>Check its address and the network connection.</source>
        <translation>Проверьте его адрес и подключение к сети.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Сертификат портала не вызывает доверия, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether the network asks you to sign in. A portal on your own server may have a certificate of its own.</source>
        <translation>Проверьте дату на этом компьютере и не просит ли сеть войти. У портала на собственном сервере может быть свой сертификат.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the portal&apos;s key. Use the https address.</source>
        <translation>Без https ключ портала по пути сможет прочитать кто угодно. Укажите адрес с https.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Вход остановлен.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address. The network may also ask you to sign in first: open any web page to see.</source>
        <translation>Проверьте адрес портала. Возможно также, что сеть сначала просит войти: откройте любую веб-страницу, чтобы проверить.</translation>
    </message>
    <message>
        <source>If you know that address, go back and use it. Nothing was sent there.</source>
        <translation>Если этот адрес вам знаком, вернитесь назад и укажите его. Туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The portal does not know this webhook.</source>
        <translation>Портал не знает этого вебхука.</translation>
    </message>
    <message>
        <source>It may have been deleted or changed. Copy its address from Bitrix24 again, and copy it whole.</source>
        <translation>Возможно, его удалили или изменили. Скопируйте его адрес из Битрикс24 ещё раз и целиком.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in.</source>
        <translation>Портал не принял вход.</translation>
    </message>
    <message>
        <source>Sign in once more; the code from the browser is good for 30 seconds only.</source>
        <translation>Войдите ещё раз: код из браузера действует только 30 секунд.</translation>
    </message>
    <message>
        <source>Bitrix24 does not know this application, or the secret is not its own.</source>
        <translation>Битрикс24 не знает этого приложения, или ключ не от него.</translation>
    </message>
    <message>
        <source>Copy the application ID and the application key once more from Bitrix24, and copy them whole.</source>
        <translation>Скопируйте код и ключ приложения из Битрикс24 ещё раз и целиком.</translation>
    </message>
    <message>
        <source>The portal does not have this application.</source>
        <translation>На портале нет этого приложения.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, or ask its administrator to make the application there.</source>
        <translation>Проверьте адрес портала или попросите его администратора создать там приложение.</translation>
    </message>
    <message>
        <source>In Bitrix24, give the webhook or the application the permission &quot;CRM (crm)&quot;, save it, and try again.</source>
        <translation>Дайте вебхуку или приложению в Битрикс24 право «CRM (crm)», сохраните и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The portal does not let your user in this way.</source>
        <translation>Портал не пускает вашего пользователя таким путём.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for access to the application or the webhook, and to the CRM.</source>
        <translation>Попросите у администратора портала доступ к приложению или вебхуку и к CRM.</translation>
    </message>
    <message>
        <source>The portal did not accept the sign-in: %1</source>
        <translation>Портал не принял вход: %1</translation>
    </message>
    <message>
        <source>There is no Bitrix24 at this address.</source>
        <translation>По этому адресу нет Битрикс24.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address.</source>
        <translation>Проверьте адрес портала.</translation>
    </message>
    <message>
        <source>What was given here cannot be used.</source>
        <translation>Указанное здесь не подходит.</translation>
    </message>
    <message>
        <source>Compare it with what Bitrix24 shows.</source>
        <translation>Сравните с тем, что показывает Битрикс24.</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the webhook was deleted or changed. Connect again; what you typed stays here.</source>
        <translation>Вход завершился, или вебхук удалили либо изменили. Подключитесь заново: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>Bitrix24 does not accept the application&apos;s key any more.</source>
        <translation>Битрикс24 больше не принимает ключ приложения.</translation>
    </message>
    <message>
        <source>It may have been changed. Connect again with the new one; what you typed stays here.</source>
        <translation>Возможно, его изменили. Подключитесь заново с новым: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>The portal does not have the application any more.</source>
        <translation>На портале больше нет приложения.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to make it again, then connect again. What you typed stays here.</source>
        <translation>Попросите администратора портала создать его снова, затем подключитесь заново. Всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to give the webhook or the application the permission &quot;CRM (crm)&quot;.</source>
        <translation>Попросите администратора портала дать вебхуку или приложению право «CRM (crm)».</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1.</source>
        <translation>Порт %1 занят другой программой этого компьютера.</translation>
    </message>
    <message>
        <source>Close it, or choose another port here and in the application&apos;s settings in Bitrix24.</source>
        <translation>Закройте её или укажите другой порт здесь и в настройках приложения в Битрикс24.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Сообщите о ней, пожалуйста, вместе с подробностями.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>В тариф портала это не входит.</translation>
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
        <source>Another program of this computer is using the queue.</source>
        <translation>Очередь занята другой программой этого компьютера.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished.</source>
        <translation>Закройте её или подождите, пока она закончит.</translation>
    </message>
    <message>
        <source>The file of the queue is damaged.</source>
        <translation>Файл очереди повреждён.</translation>
    </message>
    <message>
        <source>It was kept. Check the disk; the details say where the file is.</source>
        <translation>Он сохранён. Проверьте диск; в подробностях указано, где лежит файл.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>Очередь создана более новой версией Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version. Nothing in the queue is changed meanwhile.</source>
        <translation>Установите эту версию. До тех пор в очереди ничего не меняется.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Этот ключ не подходит.</translation>
    </message>
    <message>
        <source>Take the recovery key or the passphrase that was made for it.</source>
        <translation>Возьмите ключ восстановления или парольную фразу, созданные для этого.</translation>
    </message>
    <message>
        <source>Leads of this account are not in its portal yet.</source>
        <translation>Не все лиды этой учётной записи уже на портале.</translation>
    </message>
    <message>
        <source>Send or discard them first: the queue lists them.</source>
        <translation>Сначала отправьте или удалите их: они есть в очереди.</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message>
        <source>The keychain of this computer is not there yet.</source>
        <translation>Связки ключей этого компьютера ещё нет.</translation>
    </message>
    <message>
        <source>Leadbooth tries again by itself. Go on typing meanwhile.</source>
        <translation>Leadbooth попробует снова без вашего участия. Продолжайте вводить.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Связка ключей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Start the desktop&apos;s password service (GNOME Keyring or KWallet) and try again; what you typed stays here.</source>
        <translation>Ключ портала хранится там. Запустите службу паролей рабочего стола (GNOME Keyring или KWallet) и попробуйте ещё раз: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>На этом компьютере нет связки ключей.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept in one and nowhere else. On Debian, install the package gnome-keyring, log in again and try again; what you typed stays here.</source>
        <translation>Ключ портала хранится только в ней. В Debian установите пакет gnome-keyring, войдите в систему заново и попробуйте ещё раз: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Связка ключей этого компьютера заблокирована.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is kept there. Unlock it; what you typed stays here.</source>
        <translation>Ключ портала хранится там. Разблокируйте её: всё, что вы ввели, остаётся здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give Leadbooth the portal&apos;s key.</source>
        <translation>Связка ключей этого компьютера не отдаёт Leadbooth ключ портала.</translation>
    </message>
    <message>
        <source>Allow it where the keychain asks, or in its settings, and try again; what you typed stays here.</source>
        <translation>Разрешите это, когда связка ключей спросит, или в её настройках и попробуйте ещё раз: всё, что вы ввели, остаётся здесь.</translation>
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
        <source>The portal&apos;s key is in another keychain than the one that this desktop uses.</source>
        <translation>Ключ портала лежит не в той связке ключей, которой пользуется этот рабочий стол.</translation>
    </message>
    <message>
        <source>Log in to the desktop on which you connected, or connect to the portal again; what you typed stays here.</source>
        <translation>Войдите на тот рабочий стол, с которого подключались, или подключитесь к порталу заново: всё, что вы ввели, остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>If you leave now, what was typed is lost.</source>
        <translation>Если выйти сейчас, введённое пропадёт.</translation>
    </message>
    <message>
        <source>Close and discard</source>
        <comment>button</comment>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <comment>button</comment>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <source>The lead in the form has not been sent.</source>
        <translation>Лид в форме не отправлен.</translation>
    </message>
    <message>
        <source>The changes in the form have not been sent.</source>
        <translation>Изменения в форме не отправлены.</translation>
    </message>
    <message>
        <source>The lead is not saved yet.</source>
        <translation>Лид ещё не сохранён.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered at the next start.</source>
        <translation>Он останется на этом компьютере и будет предложен при следующем запуске.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and offered when you come back to this portal.</source>
        <translation>Он останется на этом компьютере и будет предложен, когда вы вернётесь на этот портал.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>A lead that was put aside could not be saved.</source>
        <translation>Отложенный лид не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>OmissionTexts</name>
    <message numerus="yes">
        <source>%n field(s) could not be read.</source>
        <translation>
            <numerusform>%n поле не удалось прочитать.</numerusform>
            <numerusform>%n поля не удалось прочитать.</numerusform>
            <numerusform>%n полей не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more fields than Leadbooth shows.</source>
        <translation>В ней больше полей, чем показывает Leadbooth.</translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n field(s) are not complete.</source>
        <translation>
            <numerusform>Список %n поля неполон.</numerusform>
            <numerusform>Списки %n полей неполны.</numerusform>
            <numerusform>Списки %n полей неполны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields may lack their order, choices and help.</source>
        <translation>У некоторых полей могут отсутствовать порядок, варианты и подсказки.</translation>
    </message>
    <message>
        <source>What is missing can be filled in in Bitrix24.</source>
        <translation>Чего не хватает, можно заполнить в Битрикс24.</translation>
    </message>
    <message>
        <source>A part of the portal&apos;s form is left out here.</source>
        <translation>Часть формы портала здесь не показана.</translation>
    </message>
</context>
<context>
    <name>QueueDetailTexts</name>
    <message>
        <source>The portal has no field &quot;%1&quot; any more.</source>
        <translation>На портале больше нет поля «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be filled in in Bitrix24 now.</source>
        <translation>Поле «%1» теперь заполняется только в Битрикс24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes another kind of value now.</source>
        <translation>Поле «%1» теперь принимает значения другого вида.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list of &quot;%2&quot; any more.</source>
        <comment>an item and its field</comment>
        <translation>В списке «%2» больше нет пункта «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; has another name now; it is sent all the same.</source>
        <comment>an item and its field</comment>
        <translation>Пункт «%1» поля «%2» теперь называется иначе; лид всё равно отправляется.</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; ends a lead&apos;s life now: choose another one.</source>
        <translation>Стадия «%1» теперь завершает работу с лидом: выберите другую.</translation>
    </message>
    <message>
        <source>The portal asks for &quot;%1&quot; now.</source>
        <translation>Теперь портал требует поле «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value only now.</source>
        <translation>Поле «%1» теперь принимает только одно значение.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Отправляется.</translation>
    </message>
    <message>
        <source>Sent; Leadbooth ended before the answer came.</source>
        <translation>Отправлен; Leadbooth завершился до получения ответа.</translation>
    </message>
    <message>
        <source>Sent; the portal has confirmed it.</source>
        <translation>Отправлен; портал подтвердил это.</translation>
    </message>
    <message>
        <source>Sent; the portal did not take it.</source>
        <translation>Отправлен; портал его не принял.</translation>
    </message>
    <message>
        <source>Sent; the portal put it off.</source>
        <translation>Отправлен; портал попросил подождать.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Не отправлен.</translation>
    </message>
    <message>
        <source>Sent; no usable answer came.</source>
        <translation>Отправлен; внятного ответа не было.</translation>
    </message>
    <message>
        <source>Looked for it; no answer yet.</source>
        <translation>Поиск на портале; ответа пока нет.</translation>
    </message>
    <message>
        <source>Looked for it: it is there.</source>
        <translation>Поиск на портале: лид там есть.</translation>
    </message>
    <message>
        <source>Looked for it: it is not there.</source>
        <translation>Поиск на портале: лида там нет.</translation>
    </message>
    <message>
        <source>Looked for it: this connection may not read leads.</source>
        <translation>Поиск на портале: у этого подключения нет права читать лиды.</translation>
    </message>
    <message>
        <source>Looked for it: that told nothing.</source>
        <translation>Поиск на портале ничего не показал.</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be in the portal already.</source>
        <translation>Лид «%1», возможно, уже есть на портале.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) may be in the portal already.</source>
        <translation>
            <numerusform>%n лид, возможно, уже есть на портале.</numerusform>
            <numerusform>%n лида, возможно, уже есть на портале.</numerusform>
            <numerusform>%n лидов, возможно, уже есть на портале.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>What you change is sent as a lead of its own when Leadbooth does not find the first one. Look for it in Bitrix24 first: if it is there, change it there.</source>
        <translation>Если Leadbooth не найдёт первый лид, изменённый будет отправлен как отдельный. Сначала поищите лид в Битрикс24: если он там есть, измените его там.</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <comment>button</comment>
        <translation>Изменить и отправить ещё раз</translation>
    </message>
    <message>
        <source>It is in the portal</source>
        <translation>Лид есть на портале</translation>
    </message>
    <message>
        <source>You have seen &quot;%1&quot; in Bitrix24. It counts as sent then, and is not sent again. What was typed may be erased here, as the settings say. This cannot be undone.</source>
        <translation>Вы видели лид «%1» в Битрикс24. Тогда он считается отправленным и больше не отправляется. Введённое может быть стёрто здесь, как указано в настройках. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Its number, or the address of its page, if you have it</source>
        <translation>Его номер или адрес его страницы, если они известны</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>button</comment>
        <translation>Лид там есть</translation>
    </message>
    <message>
        <source>Enter a number such as 3465, or leave it empty.</source>
        <translation>Введите номер, например 3465, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it once more before it sends. But where this connection may not read leads, it cannot see it: then the portal may have it twice.</source>
        <translation>Перед отправкой Leadbooth поищет его ещё раз. Но если у этого подключения нет права читать лиды, он его не увидит, и лид может оказаться на портале дважды.</translation>
    </message>
</context>
<context>
    <name>QueueStatusTexts</name>
    <message>
        <source>No portal is open, so nothing is sent.</source>
        <translation>Портал не подключён, поэтому ничего не отправляется.</translation>
    </message>
    <message>
        <source>Nothing is sent twice meanwhile.</source>
        <translation>Тем временем ничего не отправляется дважды.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Отправка приостановлена.</translation>
    </message>
    <message>
        <source>Leads are kept here until you resume.</source>
        <translation>Лиды хранятся здесь, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends these leads.</source>
        <translation>Эти лиды отправляет другой Leadbooth этого компьютера.</translation>
    </message>
    <message>
        <source>What you save here is sent by it.</source>
        <translation>Он отправит и то, что вы сохраните здесь.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation>Портал не подключён</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Поиск на портале…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>The portal asks to wait</source>
        <translation>Портал просит подождать</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Another Leadbooth is sending</source>
        <translation>Отправляет другой Leadbooth</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Связка ключей заблокирована</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти заново</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translation>Отправка остановлена</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>Пока отправлять рано.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Продолжится: %1.</translation>
    </message>
    <message>
        <source>Everything is in the portal.</source>
        <translation>Всё на портале.</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>leads that are sent</comment>
        <translation>
            <numerusform>%n в минуту</numerusform>
            <numerusform>%n в минуту</numerusform>
            <numerusform>%n в минуту</numerusform>
        </translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>готово примерно в %1</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are in the portal.</source>
        <translation>Отправка: на портале %1 из %2.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Портал недоступен.</translation>
    </message>
    <message>
        <source>The leads are saved here. Leadbooth tries again by itself, at %1 at the latest.</source>
        <translation>Лиды сохранены здесь. Leadbooth повторит попытку сам, не позже чем в %1.</translation>
    </message>
    <message>
        <source>The leads are saved here and are sent when the network is back.</source>
        <translation>Лиды сохранены здесь и будут отправлены, когда появится сеть.</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Отправка остановлена.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>The queue cannot be used now</source>
        <translation>Очередь сейчас недоступна</translation>
    </message>
    <message>
        <source>The key of the queue is missing</source>
        <translation>Нет ключа очереди</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Связка ключей не отвечает</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) need(s) you; nothing else is waiting.</source>
        <translation>
            <numerusform>%n лид ждёт вашего решения; больше ничего не ожидает.</numerusform>
            <numerusform>%n лида ждут вашего решения; больше ничего не ожидает.</numerusform>
            <numerusform>%n лидов ждут вашего решения; больше ничего не ожидает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Нет ничего, что ждёт отправки.</translation>
    </message>
    <message>
        <source>The keychain does not have the key of the queue.</source>
        <translation>В связке ключей нет ключа очереди.</translation>
    </message>
    <message>
        <source>The leads are kept, encrypted. Your recovery key opens them.</source>
        <translation>Лиды сохранены в зашифрованном виде. Их откроет ваш ключ восстановления.</translation>
    </message>
    <message numerus="yes">
        <source>Looking in the portal for %n lead(s) that got no clear answer.</source>
        <translation>
            <numerusform>Идёт поиск на портале: %n лид, о котором не было внятного ответа.</numerusform>
            <numerusform>Идёт поиск на портале: %n лида, о которых не было внятного ответа.</numerusform>
            <numerusform>Идёт поиск на портале: %n лидов, о которых не было внятного ответа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTexts</name>
    <message>
        <source>Waiting</source>
        <comment>state of a lead</comment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a lead</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>state of a lead</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a lead</comment>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a lead</comment>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>state of a lead</comment>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>state of a lead</comment>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>state of a lead</comment>
        <translation>Перенесён</translation>
    </message>
    <message>
        <source>Receipt: what was typed is erased</source>
        <comment>in the place of a name</comment>
        <translation>Квитанция: введённое стёрто</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>in the place of a name</comment>
        <translation>Стёрт</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>in the place of a name</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Is it in the portal? Look and decide</source>
        <translation>Есть ли он на портале? Решите вы</translation>
    </message>
    <message>
        <source>Is sent when you say so</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стёрт окончательно</translation>
    </message>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Можно вернуть до %1</translation>
    </message>
    <message>
        <source>What was typed was erased here after sending, as the settings say; this is the receipt.</source>
        <translation>Введённое стёрто здесь после отправки, как указано в настройках; это квитанция.</translation>
    </message>
    <message>
        <source>The portal did not accept it.</source>
        <translation>Портал его не принял.</translation>
    </message>
    <message>
        <source>It does not fit the portal&apos;s form.</source>
        <translation>Он не подходит к форме портала.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Следующая попытка: %1.</translation>
    </message>
    <message>
        <source>Is sent next.</source>
        <translation>Отправляется следующим.</translation>
    </message>
    <message>
        <source>In the portal more than once: %1</source>
        <translation>На портале не один раз: %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Сделка %1</translation>
    </message>
    <message>
        <source>Seen in the portal</source>
        <translation>Есть на портале</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Лид %1</translation>
    </message>
    <message>
        <source>It is not in the portal yet.</source>
        <translation>На портале его ещё нет.</translation>
    </message>
    <message>
        <source>It is on its way to the portal.</source>
        <translation>Он на пути к порталу.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there, and sends it again if it is not found.</source>
        <translation>Leadbooth поищет его там и отправит ещё раз, если не найдёт.</translation>
    </message>
    <message>
        <source>Leadbooth looks for it there before anything is sent again.</source>
        <translation>Leadbooth поищет его там, прежде чем отправлять ещё раз.</translation>
    </message>
    <message>
        <source>Change what stands in the way, then it is sent again.</source>
        <translation>Измените то, что мешает, и он будет отправлен снова.</translation>
    </message>
    <message>
        <source>You have parked it: it is not sent until you say so.</source>
        <translation>Вы его отложили: без вашего решения он не отправляется.</translation>
    </message>
    <message>
        <source>Please look for it in Bitrix24. If you send it again although it is there, the portal has it twice.</source>
        <translation>Поищите его в Битрикс24. Если отправить его ещё раз, хотя он там есть, на портале он будет дважды.</translation>
    </message>
    <message>
        <source>You discarded it, and it is erased.</source>
        <translation>Вы его удалили, и он стёрт.</translation>
    </message>
    <message>
        <source>You discarded it. It is not sent, can be taken back until %1, and is erased then.</source>
        <translation>Вы его удалили. Он не отправляется; до %1 его можно вернуть, потом он будет стёрт.</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since it was typed. Until it is mended, a part of it would get lost, so it is not sent.</source>
        <translation>С тех пор как он был введён, форма портала изменилась. Пока он не исправлен, часть данных пропала бы, поэтому он не отправляется.</translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>Следующий поиск: %1.</translation>
    </message>
    <message>
        <source>The portal holds this lead more than once, as %1. Please remove the spare ones there.</source>
        <translation>На портале этот лид есть не один раз: %1. Удалите там лишние.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1, which became deal %2.</source>
        <translation>Он на портале: лид %1, ставший сделкой %2.</translation>
    </message>
    <message>
        <source>You have seen it in the portal.</source>
        <translation>Вы видели его на портале.</translation>
    </message>
    <message>
        <source>It is in the portal as lead %1.</source>
        <translation>Он на портале: лид %1.</translation>
    </message>
    <message>
        <source>Leadbooth may not read leads in this portal, so it cannot find out whether it is there.</source>
        <translation>Leadbooth не может читать лиды на этом портале и потому не знает, есть ли он там.</translation>
    </message>
    <message>
        <source>Leadbooth could not find out whether it is in the portal.</source>
        <translation>Leadbooth не смог узнать, есть ли он на портале.</translation>
    </message>
    <message>
        <source>To be sent by another computer</source>
        <translation>Отправит другой компьютер</translation>
    </message>
    <message>
        <source>Mend it: the portal&apos;s form has changed</source>
        <translation>Исправьте: форма портала изменилась</translation>
    </message>
    <message>
        <source>Encrypted: its key is not at hand</source>
        <comment>in the place of a name</comment>
        <translation>Зашифровано: ключа сейчас нет</translation>
    </message>
    <message>
        <source>What was typed is encrypted, and its key is not at hand. It is shown when you unlock the keychain, or enter the recovery key.</source>
        <translation>Введённое зашифровано, а ключа сейчас нет. Оно будет показано, когда вы разблокируете связку ключей или введёте ключ восстановления.</translation>
    </message>
    <message>
        <source>It was exported to another computer, which has to send it. If that file was never used and is lost, discard it here, then edit and send it.</source>
        <translation>Он экспортирован на другой компьютер, который должен его отправить. Если файл не использовался и потерян, удалите лид здесь, затем измените и отправьте его.</translation>
    </message>
    <message>
        <source>Is sent when its key is at hand.</source>
        <translation>Будет отправлен, когда появится ключ.</translation>
    </message>
    <message>
        <source>It was sent many times, and never arrived in the portal.</source>
        <translation>Он отправлялся много раз, но на портал так и не попал.</translation>
    </message>
    <message>
        <source>No clear answer came. Looked for at %1</source>
        <translation>Нет внятного ответа. Поиск: %1</translation>
    </message>
    <message>
        <source>No clear answer came. Being looked for</source>
        <translation>Нет внятного ответа. Идёт поиск</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came: it may be in the portal already.</source>
        <translation>Он отправлен, но внятного ответа не было: возможно, он уже на портале.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came.</source>
        <translation>Он отправлен, но внятного ответа не было.</translation>
    </message>
</context>
<context>
    <name>SignInNotice</name>
    <message>
        <source>This sign-in ends on %1.</source>
        <translation>Этот вход действует до %1.</translation>
    </message>
    <message>
        <source>Sign in again now, and nothing stops then.</source>
        <translation>Войдите заново сейчас, и работа не прервётся.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Войти заново</translation>
    </message>
    <message>
        <source>This sign-in ended on %1.</source>
        <translation>Этот вход действовал до %1.</translation>
    </message>
    <message>
        <source>Sign in again to send leads; what you typed stays here.</source>
        <translation>Войдите заново, чтобы отправлять лиды: всё, что вы ввели, остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>Nothing waits to be sent any more.</source>
        <translation>Больше ничего не ожидает отправки.</translation>
    </message>
    <message>
        <source>There are too many leads for one file.</source>
        <translation>Лидов слишком много для одного файла.</translation>
    </message>
    <message>
        <source>A file holds up to a gigabyte. Send some of the leads first.</source>
        <translation>В файл помещается не больше гигабайта. Сначала отправьте часть лидов.</translation>
    </message>
    <message>
        <source>There is no room for the file: the leads stay on this computer.</source>
        <translation>Для файла нет места: лиды остались на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Выберите для него другое место.</translation>
    </message>
    <message>
        <source>The file could not be written as it should be: the leads stay on this computer.</source>
        <translation>Файл не удалось записать как следует: лиды остались на этом компьютере.</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand any more.</source>
        <translation>Ключ от этих лидов больше не доступен.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or export them without a passphrase.</source>
        <translation>Разблокируйте связку ключей или перенесите их без парольной фразы.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Это не парольная фраза этого файла.</translation>
    </message>
    <message>
        <source>Mind letter case and the keyboard&apos;s language, and type it again.</source>
        <translation>Проверьте регистр букв и раскладку клавиатуры и введите её ещё раз.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла там больше нет.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Выберите его снова.</translation>
    </message>
    <message>
        <source>This is not a file of exported leads.</source>
        <translation>Это не файл с перенесёнными лидами.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>The file is damaged: it was cut off or changed.</source>
        <translation>Файл повреждён: он обрезан или изменён.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy it from the other computer once more.</source>
        <translation>Ничего не принято. Скопируйте его с другого компьютера ещё раз.</translation>
    </message>
    <message>
        <source>The file is too large for exported leads.</source>
        <translation>Файл слишком велик для перенесённых лидов.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Leadbooth.</source>
        <translation>Файл создан более новой версией Leadbooth.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was taken in.</source>
        <translation>Установите эту версию здесь. Ничего не принято.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>Check its rights and the medium it is on, or choose another one.</source>
        <translation>Проверьте права на него и носитель, на котором он лежит, или выберите другой.</translation>
    </message>
    <message>
        <source>The leads of the file are for another portal.</source>
        <translation>Лиды в файле — для другого портала.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>the portal with the ID %1</source>
        <translation>портал с идентификатором %1</translation>
    </message>
    <message>
        <source>Leads of the demonstration portal are not moved.</source>
        <translation>Лиды демопортала не переносятся.</translation>
    </message>
    <message>
        <source>They are samples, and go when the program is closed.</source>
        <translation>Это примеры, они исчезают при закрытии программы.</translation>
    </message>
    <message>
        <source>Another Leadbooth on this computer is sending the queue.</source>
        <translation>Очередь сейчас отправляет другой Leadbooth на этом компьютере.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished, and try again.</source>
        <translation>Закройте его или подождите, пока он закончит, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another account came into use meanwhile.</source>
        <translation>Тем временем открыта другая учётная запись.</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this and begin anew.</source>
        <translation>Ничего не перенесено. Закройте это окно и начните заново.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Учётная запись не открыта.</translation>
    </message>
    <message>
        <source>Connect to a portal first.</source>
        <translation>Сначала подключитесь к порталу.</translation>
    </message>
    <message>
        <source>The leads are in the file, but it could not be given its name.</source>
        <translation>Лиды в файле, но ему не удалось дать имя.</translation>
    </message>
    <message>
        <source>This computer sends them no more. The name of the file ends with .part; import it as it is.</source>
        <translation>Этот компьютер их больше не отправляет. Имя файла оканчивается на .part; импортируйте его как есть.</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>leadbooth::AccountsDialog</name>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>The window holds a lead for %1 that is not in the portal yet, or not known to be.</source>
        <translation>В окне есть лид для %1, которого ещё нет на портале или о котором это неизвестно.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Выйти из %1?</translation>
    </message>
    <message>
        <source>On this computer, the portal&apos;s keys and its form are erased.</source>
        <translation>На этом компьютере стираются ключи портала и его форма.</translation>
    </message>
    <message>
        <source>The webhook itself stays in Bitrix24 and works for whoever has its address. To end it, delete it there: Developer resources → Integrations.</source>
        <translation>Сам вебхук остаётся в Битрикс24 и работает у всех, кто знает его адрес. Чтобы прекратить это, удалите его там: Разработчикам → Интеграции.</translation>
    </message>
    <message>
        <source>The application stays in Bitrix24. To end it for everybody, its administrator deletes it there: Developer resources → Integrations.</source>
        <translation>Приложение остаётся в Битрикс24. Чтобы закрыть его для всех, администратор удаляет его там: Разработчикам → Интеграции.</translation>
    </message>
    <message>
        <source>Signing out now loses that lead.</source>
        <translation>Если выйти сейчас, этот лид пропадёт.</translation>
    </message>
    <message>
        <source>Back to the lead</source>
        <comment>button</comment>
        <translation>Вернуться к лиду</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard the lead and sign out</source>
        <comment>button</comment>
        <translation>Удалить лид и выйти</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>F2 renames an account, Delete signs out of it.</source>
        <translation>F2 переименовывает учётную запись, Delete выходит из неё.</translation>
    </message>
    <message>
        <source>The portals that you connect to are listed here.
Begin with &quot;Add a portal …&quot;.</source>
        <translation>Здесь появятся порталы, к которым вы подключитесь.
Начните с «Добавить портал…».</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: an account</comment>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>button</comment>
        <translation>Войти заново</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <comment>button</comment>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <comment>button</comment>
        <translation>Добавить портал…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 are not in the portal yet.</source>
        <translation>
            <numerusform>%n лид для %1 ещё не на портале.</numerusform>
            <numerusform>%n лида для %1 ещё не на портале.</numerusform>
            <numerusform>%n лидов для %1 ещё не на портале.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the account they cannot be sent. Send or discard them first: the queue lists them.</source>
        <translation>Без учётной записи их нельзя отправить. Сначала отправьте или удалите их: они показаны в очереди.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n lead(s) that were being typed and are kept as drafts.</source>
        <translation>
            <numerusform>Также %n лид, который вводили и который хранится как черновик.</numerusform>
            <numerusform>Также %n лида, которые вводили и которые хранятся как черновики.</numerusform>
            <numerusform>Также %n лидов, которые вводили и которые хранятся как черновики.</numerusform>
        </translation>
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
        <source>The lead may have been created</source>
        <translation>Возможно, лид создан</translation>
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
        <source>The lead is in the portal as it was first sent. The changes you made since are not in it.</source>
        <translation>Лид есть в портале таким, каким был отправлен в первый раз. Внесённых позже изменений в нём нет.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняем …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>The lead is on this computer and is being sent.</source>
        <translation>Лид сохранён на этом компьютере и отправляется.</translation>
    </message>
    <message>
        <source>The lead is on this computer.</source>
        <translation>Лид сохранён на этом компьютере.</translation>
    </message>
    <message>
        <source>It is sent when you go back to %1.</source>
        <translation>Он будет отправлен, когда вы вернётесь на %1.</translation>
    </message>
    <message>
        <source>It is sent as soon as the portal is connected.</source>
        <translation>Он будет отправлен, как только портал будет подключён.</translation>
    </message>
    <message>
        <source>It is held back; the queue lets it go on.</source>
        <translation>Он задержан; отпустить его можно в очереди.</translation>
    </message>
    <message>
        <source>Another Leadbooth of this computer sends it.</source>
        <translation>Его отправит другая запущенная программа Leadbooth на этом компьютере.</translation>
    </message>
    <message>
        <source>It cannot be sent now: %1</source>
        <translation>Сейчас его нельзя отправить: %1</translation>
    </message>
    <message>
        <source>It cannot be sent now.</source>
        <translation>Сейчас его нельзя отправить.</translation>
    </message>
    <message numerus="yes">
        <source>It is sent by itself, in %n second(s) at the latest.</source>
        <translation>
            <numerusform>Он будет отправлен сам, не позже чем через %n секунду.</numerusform>
            <numerusform>Он будет отправлен сам, не позже чем через %n секунды.</numerusform>
            <numerusform>Он будет отправлен сам, не позже чем через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent by itself as soon as that is over.</source>
        <translation>Он будет отправлен сам, как только это пройдёт.</translation>
    </message>
    <message>
        <source>You can go on: Leadbooth keeps the lead and finds out.</source>
        <translation>Можно продолжать: Leadbooth хранит лид и всё выяснит.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to %1, and not sent twice.</source>
        <translation>Он будет найден, когда вы вернётесь на %1, и не отправится дважды.</translation>
    </message>
    <message>
        <source>Looking in the portal …</source>
        <translation>Ищем на портале …</translation>
    </message>
    <message>
        <source>The portal cannot be asked now what became of the lead, so it is not sent again.</source>
        <translation>Сейчас нельзя спросить портал, что стало с лидом, поэтому он не отправляется снова.</translation>
    </message>
    <message>
        <source>The lead is not there yet. The portal may still be working on it, so it is not sent again.</source>
        <translation>Лида там пока нет. Портал, возможно, ещё обрабатывает его, поэтому он не отправляется снова.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in %2. It stays in the queue of that portal.</source>
        <translation>Найдите «%1» на %2. Лид остаётся в очереди этого портала.</translation>
    </message>
    <message>
        <source>Please look for &quot;%1&quot; in Bitrix24. Until you decide it stays in the queue.</source>
        <translation>Найдите «%1» в Битрикс24. Пока вы не решите, лид остаётся в очереди.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Показать очередь</translation>
    </message>
    <message>
        <source>The lead is in the portal. It is not known whether what is there has your last changes: please compare.</source>
        <translation>Лид есть в портале. Неизвестно, есть ли там ваши последние изменения: сравните, пожалуйста.</translation>
    </message>
    <message>
        <source>It is sent when you go back to the other account of %1.</source>
        <translation>Он будет отправлен, когда вы вернётесь к другой учётной записи %1.</translation>
    </message>
    <message>
        <source>It is looked up when you go back to the other account of %1, and not sent twice.</source>
        <translation>Он будет найден, когда вы вернётесь к другой учётной записи %1, и не отправится дважды.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer.</source>
        <translation>Портал не дал внятного ответа.</translation>
    </message>
    <message>
        <source>The portal gave no clear answer, and Leadbooth could not find out whether the lead is there.</source>
        <translation>Портал не дал внятного ответа, и Leadbooth не смог выяснить, есть ли там лид.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ApplicationPage</name>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The application in Bitrix24</source>
        <translation>Приложение в Битрикс24</translation>
    </message>
    <message>
        <source>Your portal&apos;s administrator made an application for Leadbooth and knows these two values. Is there none yet?</source>
        <translation>Администратор портала создал приложение для Leadbooth и знает эти два значения. Его ещё нет?</translation>
    </message>
    <message>
        <source>How to make the application …</source>
        <comment>button</comment>
        <translation>Как создать приложение…</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>Код приложения (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Ключ приложения (client_secret)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>The number in the handler address of the application, from %1 to 65535. The key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Число в адресе обработчика приложения, от %1 до 65535. Ключ хранится в связке ключей этого компьютера и больше нигде.</translation>
    </message>
</context>
<context>
    <name>leadbooth::AttractPage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Коснитесь, чтобы начать</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothCodePage</name>
    <message>
        <source>There is no camera any more.</source>
        <translation>Камера больше не подключена.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the camera.</source>
        <translation>Пользователю этого компьютера камера недоступна.</translation>
    </message>
    <message>
        <source>The camera does not start. Another program may be using it.</source>
        <translation>Камера не включается. Возможно, её занимает другая программа.</translation>
    </message>
    <message>
        <source>No pictures come from the camera. Another program may be using it.</source>
        <translation>С камеры не приходит изображение. Возможно, её занимает другая программа.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures cannot be read.</source>
        <translation>Изображение с камеры не читается.</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <translation>Прочитать QR-код</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Otherwise bring the booth file on a USB stick.</source>
        <translation>Иначе принесите файл стенда на флешке.</translation>
    </message>
    <message>
        <source>This code is not a booth file: hold up the one that the desk shows.</source>
        <translation>Этот код — не файл стенда: поднесите тот, что показан на рабочем месте.</translation>
    </message>
    <message>
        <source>Hold the QR code that the desk shows before the camera. The picture is not kept.</source>
        <translation>Поднесите к камере QR-код, показанный на рабочем месте. Снимок не сохраняется.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothDesigner</name>
    <message>
        <source>Without a name</source>
        <comment>a booth</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>New booth</source>
        <translation>Новый стенд</translation>
    </message>
    <message>
        <source>Save the booth file</source>
        <translation>Сохранить файл стенда</translation>
    </message>
    <message>
        <source>Booth files (*.booth);;All files (*)</source>
        <translation>Файлы стендов (*.booth);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>The booth file is not saved: the key that signs it is not at hand.</source>
        <translation>Файл стенда не сохранён: ключ для его подписи недоступен.</translation>
    </message>
    <message>
        <source>The booth file is not saved: there is no room for it.</source>
        <translation>Файл стенда не сохранён: для него нет места.</translation>
    </message>
    <message>
        <source>The booth file is not saved: it cannot be written there.</source>
        <translation>Файл стенда не сохранён: там нельзя писать.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: there is no room.</source>
        <translation>Последние изменения не записаны на диск: нет места.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: it cannot be written.</source>
        <translation>Последние изменения не записаны на диск: на него нельзя писать.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Выберите для него другое место.</translation>
    </message>
    <message>
        <source>Save the booth file before you close this window.</source>
        <translation>Сохраните файл стенда, прежде чем закрыть это окно.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>part of a booth</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>part of a booth</comment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>part of a booth</comment>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>part of a booth</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Fixed values</source>
        <comment>part of a booth</comment>
        <translation>Постоянные значения</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>part of a booth</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>part of a booth</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>part of a booth</comment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Стенд</translation>
    </message>
    <message>
        <source>Name of the booth</source>
        <translation>Название стенда</translation>
    </message>
    <message>
        <source>Booths</source>
        <comment>button: a menu</comment>
        <translation>Стенды</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save booth file …</source>
        <comment>button</comment>
        <translation>Сохранить файл стенда…</translation>
    </message>
    <message>
        <source>See that the keychain is there and unlocked, then save again.</source>
        <translation>Убедитесь, что связка ключей есть и разблокирована, и сохраните ещё раз.</translation>
    </message>
</context>
<context>
    <name>leadbooth::BoothFlow</name>
    <message>
        <source>Booth</source>
        <comment>its name</comment>
        <translation>Стенд</translation>
    </message>
</context>
<context>
    <name>leadbooth::BrowserPage</name>
    <message>
        <source>Use it</source>
        <comment>button: the code or address that was pasted</comment>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Вход через браузер</translation>
    </message>
    <message>
        <source>Your browser has opened %1. Sign in there and agree; Leadbooth then goes on by itself.</source>
        <translation>В браузере открылся %1. Войдите там и согласитесь, Leadbooth затем продолжит без вашего участия.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <translation>Ожидание браузера: %1</translation>
    </message>
    <message>
        <source>The browser has answered. Asking the portal …</source>
        <translation>Браузер ответил. Запрос к порталу…</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button: a page in the browser</comment>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>If the browser ends at a page that cannot be opened</source>
        <translation>Если браузер остановился на странице, которая не открывается</translation>
    </message>
    <message>
        <source>Paste the code, or the whole address that the browser ended at. A code is good for 30 seconds.</source>
        <translation>Вставьте код или весь адрес, на котором остановился браузер. Код действует 30 секунд.</translation>
    </message>
</context>
<context>
    <name>leadbooth::CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
</context>
<context>
    <name>leadbooth::CertificatePage</name>
    <message>
        <source>The certificate authority&apos;s file</source>
        <translation>Файл центра сертификации</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The certificate of the portal</source>
        <translation>Сертификат портала</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for %1, so it could be somebody else&apos;s server. Portals on a company&apos;s own server often have a certificate of their own; their administrator can help with one of these:</source>
        <translation>Этот компьютер не знает, кто ручается за %1, поэтому это может быть чужой сервер. У порталов на собственном сервере компании часто свой сертификат; их администратор поможет с одним из этих способов:</translation>
    </message>
    <message>
        <source>Choose a CA file …</source>
        <comment>button: of a certificate authority</comment>
        <translation>Выбрать файл центра сертификации…</translation>
    </message>
    <message>
        <source>The file of the company&apos;s certificate authority, in PEM form.</source>
        <translation>Файл центра сертификации компании в формате PEM.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>button</comment>
        <translation>Показать сертификат</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Запрос к порталу…</translation>
    </message>
    <message>
        <source>Issued for: %1</source>
        <translation>Выдан для: %1</translation>
    </message>
    <message>
        <source>Issued by: itself</source>
        <translation>Кем выдан: самим собой</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Кем выдан: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Действует с %1 по %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Отпечаток SHA-256:</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator for the fingerprint, by phone or in person, and compare every character. Only then nobody listens in.</source>
        <translation>Узнайте отпечаток у администратора портала, по телефону или лично, и сравните каждый знак. Только тогда никто не подслушивает.</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Доверять именно этому сертификату</translation>
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
    <name>leadbooth::ConsentStep</name>
    <message>
        <source>I agree</source>
        <translation>Я даю согласие</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the text of a consent</comment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Я не даю согласия</translation>
    </message>
    <message>
        <source>Sign with your finger (optional)</source>
        <translation>Расписаться пальцем (по желанию)</translation>
    </message>
    <message>
        <source>Signed. Sign anew</source>
        <translation>Подписано. Расписаться заново</translation>
    </message>
    <message>
        <source>Please say whether you agree</source>
        <translation>Скажите, пожалуйста, согласны ли вы</translation>
    </message>
    <message>
        <source>Without your consent we may not keep your details. Touch “I agree”, or “Start over” to remove everything.</source>
        <translation>Без вашего согласия мы не можем хранить эти данные. Коснитесь «Я даю согласие» или «Начать заново», чтобы всё удалить.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentTab</name>
    <message>
        <source>Nowhere: it is not kept</source>
        <translation>Нигде: её не хранят</translation>
    </message>
    <message>
        <source>In the comment of the lead</source>
        <translation>В комментарии лида</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (не подходит)</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>На что соглашаются посетители</translation>
    </message>
    <message>
        <source>Without a text, nobody is asked.</source>
        <translation>Без текста никого не спрашивают.</translation>
    </message>
    <message>
        <source>Version of the texts</source>
        <translation>Версия текстов</translation>
    </message>
    <message>
        <source>Visitors may decline: the lead is kept all the same</source>
        <translation>Посетитель может отказаться: лид всё равно сохраняется</translation>
    </message>
    <message>
        <source>Ask for a signature</source>
        <translation>Просить подпись</translation>
    </message>
    <message>
        <source>Where the portal keeps it</source>
        <translation>Где это хранит портал</translation>
    </message>
    <message>
        <source>Each field takes one part. Fields that visitors are asked for, or that have a fixed value, are not offered.</source>
        <translation>Каждое поле принимает одну часть. Поля, которые спрашивают у посетителей или у которых есть постоянное значение, не предлагаются.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>The text</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The version</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>The signature</source>
        <comment>what of a consent goes into a field</comment>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>leadbooth::ConsentWriter</name>
    <message>
        <source>Consent given</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent declined</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>В согласии отказано</translation>
    </message>
    <message>
        <source>Time of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Время согласия: %1</translation>
    </message>
    <message>
        <source>Version of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Версия согласия: %1</translation>
    </message>
    <message>
        <source>Text of the consent: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>Текст согласия: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <comment>a line in a lead&apos;s comment</comment>
        <translation>SHA-256 текста: %1</translation>
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
    <name>leadbooth::ExportDialog</name>
    <message>
        <source>Writing the file …</source>
        <translation>Файл записывается…</translation>
    </message>
    <message>
        <source>Several words are easy to keep in mind and hard to guess.</source>
        <translation>Несколько слов легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip locks the file for good.</source>
        <translation>Введите её ещё раз, чтобы опечатка не закрыла файл навсегда.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Это две разные парольные фразы.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Фразы совпадают.</translation>
    </message>
    <message>
        <source>A file for the leads</source>
        <translation>Файл для лидов</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Перенесённые лиды (*.leadbooth);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are in the file.</source>
        <translation>
            <numerusform>В файле %n лид.</numerusform>
            <numerusform>В файле %n лида.</numerusform>
            <numerusform>В файле %n лидов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not send them any more.</source>
        <translation>Этот компьютер их больше не отправляет.</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Закрыть файл парольной фразой</translation>
    </message>
    <message>
        <source>The key of these leads is not at hand: unlock the keychain, or type the recovery key first.</source>
        <translation>Ключ от этих лидов недоступен: сначала разблокируйте связку ключей или введите ключ восстановления.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз она же</translation>
    </message>
    <message>
        <source>Without the key</source>
        <translation>Без ключа</translation>
    </message>
    <message>
        <source>The other computer can read and send the leads only once the recovery key of this one was typed there.</source>
        <translation>Другой компьютер прочитает и отправит лиды, только когда на нём введут ключ восстановления этого компьютера.</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Перенос лидов</translation>
    </message>
    <message>
        <source>Puts leads that are not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Складывает ещё не отправленные лиды в зашифрованный файл, чтобы их отправил другой компьютер.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) for %1 go into an encrypted file. This computer does not send them any more: the one that imports the file does.</source>
        <translation>
            <numerusform>%n лид для %1 попадёт в зашифрованный файл. Этот компьютер больше не будет его отправлять: это сделает тот, который примет файл.</numerusform>
            <numerusform>%n лида для %1 попадут в зашифрованный файл. Этот компьютер больше не будет их отправлять: это сделает тот, который примет файл.</numerusform>
            <numerusform>%n лидов для %1 попадут в зашифрованный файл. Этот компьютер больше не будет их отправлять: это сделает тот, который примет файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Файл лежит здесь:</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. The passphrase is asked for.</source>
        <translation>Отнесите его на другой компьютер и примите там: «Очередь», «Принять». Понадобится парольная фраза.</translation>
    </message>
    <message>
        <source>Bring it to the other computer, and import it there: Queue, Import. Then type the recovery key of this computer.</source>
        <translation>Отнесите его на другой компьютер и примите там: «Очередь», «Принять». Затем введите ключ восстановления этого компьютера.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>The other computer asks for it. It is kept nowhere: whoever forgets it needs the recovery key of this computer.</source>
        <translation>Другой компьютер её спросит. Она нигде не хранится: если её забыть, понадобится ключ восстановления этого компьютера.</translation>
    </message>
</context>
<context>
    <name>leadbooth::FieldDetail</name>
    <message>
        <source>Required by the portal</source>
        <translation>Этого требует портал</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>Name of the field, for visitors</source>
        <translation>Название поля для посетителей</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>As many fit: buttons or a list</source>
        <comment>how the items of a list are offered</comment>
        <translation>По числу: кнопки или список</translation>
    </message>
    <message>
        <source>Buttons</source>
        <comment>how the items of a list are offered</comment>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>List with a search</source>
        <comment>how the items of a list are offered</comment>
        <translation>Список с поиском</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a phone or an e-mail address: work, mobile …</comment>
        <translation>Вид</translation>
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
    <name>leadbooth::FieldPicker</name>
    <message>
        <source>Cannot be filled in here.</source>
        <translation>Здесь заполнить нельзя.</translation>
    </message>
    <message>
        <source>Would show visitors whom the portal knows.</source>
        <translation>Показало бы посетителям, кого знает портал.</translation>
    </message>
    <message>
        <source>Has a fixed value.</source>
        <translation>Есть постоянное значение.</translation>
    </message>
    <message>
        <source>Takes a part of the consent.</source>
        <translation>Принимает часть согласия.</translation>
    </message>
    <message>
        <source>Fields of the portal</source>
        <translation>Поля портала</translation>
    </message>
    <message>
        <source>Part of a field&apos;s name</source>
        <translation>Часть названия поля</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
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
    <name>leadbooth::FixedTab</name>
    <message>
        <source>Every lead of this booth gets what is filled in here; visitors do not see it.</source>
        <translation>Каждый лид этого стенда получает то, что заполнено здесь; посетители этого не видят.</translation>
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
    <message>
        <source>Not connected · the form is another portal&apos;s</source>
        <translation>Нет подключения · форма другого портала</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняем …</translation>
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
    <name>leadbooth::GuidePage</name>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>How to make the application</source>
        <translation>Как создать приложение</translation>
    </message>
    <message>
        <source>An administrator opens Developer resources → Other → Local application in Bitrix24 and fills in:</source>
        <translation>Администратор открывает в Битрикс24 Разработчикам → Другое → Локальное приложение и заполняет:</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an application in Bitrix24</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Your handler path</source>
        <comment>Bitrix24&apos;s name of the field</comment>
        <translation>Путь вашего обработчика</translation>
    </message>
    <message>
        <source>Permission: CRM</source>
        <translation>Право: CRM</translation>
    </message>
    <message>
        <source>Permission: Users (minimal)</source>
        <translation>Право: Пользователи (минимальный)</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>Bitrix24&apos;s name of a type of application</comment>
        <translation>Серверное</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>After saving, Bitrix24 shows the application ID and the application key. Everybody who signs in needs both.</source>
        <translation>После сохранения Битрикс24 показывает код и ключ приложения. Они нужны каждому, кто входит.</translation>
    </message>
    <message>
        <source>If Bitrix24 takes only an address with https, leave https there. The browser then ends at a page that cannot be opened: copy that page&apos;s address into Leadbooth, which asks for it.</source>
        <translation>Если Битрикс24 принимает только адрес с https, оставьте там https. Браузер тогда остановится на странице, которая не открывается: скопируйте её адрес в Leadbooth, он его попросит.</translation>
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
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Порталы и учётные записи</translation>
    </message>
    <message>
        <source>Add a portal …</source>
        <translation>Добавить портал…</translation>
    </message>
    <message>
        <source>Accounts …</source>
        <translation>Учётные записи…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>Хранить отправленное</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>what was sent is kept</comment>
        <translation>Не хранить</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>what was sent is kept</comment>
        <translation>Всегда</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <comment>what was sent is kept</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the recovery key …</source>
        <translation>Показать ключ восстановления …</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <translation>Ввести ключ восстановления …</translation>
    </message>
    <message>
        <source>Booth …</source>
        <translation>Стенд…</translation>
    </message>
</context>
<context>
    <name>leadbooth::ImportDialog</name>
    <message>
        <source>A file of exported leads</source>
        <translation>Файл с перенесёнными лидами</translation>
    </message>
    <message>
        <source>Exported leads (*.leadbooth);;All files (*)</source>
        <translation>Перенесённые лиды (*.leadbooth);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The leads were typed for another portal: %1.</source>
        <translation>Лиды введены для другого портала: %1.</translation>
    </message>
    <message>
        <source>This account is of %1. If these are two companies, do not take the leads in: they would be sent to the wrong one.</source>
        <translation>Эта учётная запись — на %1. Если это две разные компании, не принимайте лиды: они уйдут не туда.</translation>
    </message>
    <message>
        <source>The leads are here, but the keychain did not take their key.</source>
        <translation>Лиды здесь, но связка ключей не приняла их ключ.</translation>
    </message>
    <message>
        <source>They can be read and sent until Leadbooth is closed. Unlock the keychain, and import the file once more after the next start.</source>
        <translation>Их можно читать и отправлять, пока Leadbooth не закрыт. Разблокируйте связку ключей и после следующего запуска примите файл ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were taken in.</source>
        <translation>
            <numerusform>Принят %n лид.</numerusform>
            <numerusform>Принято %n лида.</numerusform>
            <numerusform>Принято %n лидов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken in.</source>
        <translation>Принимать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were here already, and stay as they are.</source>
        <translation>
            <numerusform>%n лид уже был здесь и остался как есть.</numerusform>
            <numerusform>%n лида уже были здесь и остались как есть.</numerusform>
            <numerusform>%n лидов уже были здесь и остались как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported, and sends them from here. Each is looked for in the portal first, so that none gets there twice.</source>
        <translation>Принимает лиды, перенесённые с другого компьютера, и отправляет их отсюда. Каждый сначала ищется на портале, чтобы ни один не попал туда дважды.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>They are looked for in the portal, and sent where it does not have them.</source>
        <translation>Они ищутся на портале и отправляются, если их там нет.</translation>
    </message>
    <message>
        <source>There are no leads in it.</source>
        <translation>В нём нет лидов.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s), exported on %1.</source>
        <translation>
            <numerusform>%n лид, перенесён %1.</numerusform>
            <numerusform>%n лида, перенесены %1.</numerusform>
            <numerusform>%n лидов, перенесены %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s).</source>
        <translation>
            <numerusform>%n лид.</numerusform>
            <numerusform>%n лида.</numerusform>
            <numerusform>%n лидов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the leads in …</source>
        <translation>Лиды принимаются…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) cannot be read yet, and are not sent. The recovery key of the computer that they come from opens them.</source>
        <translation>
            <numerusform>%n лид пока нельзя прочитать, и он не отправляется. Его откроет ключ восстановления того компьютера, с которого он перенесён.</numerusform>
            <numerusform>%n лида пока нельзя прочитать, и они не отправляются. Их откроет ключ восстановления того компьютера, с которого они перенесены.</numerusform>
            <numerusform>%n лидов пока нельзя прочитать, и они не отправляются. Их откроет ключ восстановления того компьютера, с которого они перенесены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of these leads is not in the file. They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>Ключа от этих лидов в файле нет. Они будут приняты и сохранены, а отправлены — когда здесь введут ключ восстановления другого компьютера.</translation>
    </message>
    <message>
        <source>They are taken in and kept, and sent once the recovery key of the other computer was typed here.</source>
        <translation>Они будут приняты и сохранены, а отправлены — когда здесь введут ключ восстановления другого компьютера.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <comment>button</comment>
        <translation>Принять лиды</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Приём лидов</translation>
    </message>
    <message>
        <source>It is the same portal</source>
        <translation>Это тот же портал</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>Без парольной фразы</translation>
    </message>
    <message>
        <source>Another file …</source>
        <comment>button</comment>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Ввести ключ восстановления…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
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
    <message numerus="yes">
        <source>Enter %n decimal(s) at most: the portal rounds the rest away</source>
        <comment>under a number field</comment>
        <translation>
            <numerusform>Не больше %n знака после запятой: портал округлит</numerusform>
            <numerusform>Не больше %n знаков после запятой: портал округлит</numerusform>
            <numerusform>Не больше %n знаков после запятой: портал округлит</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be sent any more: the portal&apos;s form has changed</source>
        <comment>under a field</comment>
        <translation>Это больше нельзя отправить: форма портала изменилась</translation>
    </message>
    <message>
        <source>not an e-mail</source>
        <comment>why an e-mail address would be refused</comment>
        <translation>это не адрес e-mail</translation>
    </message>
</context>
<context>
    <name>leadbooth::Keyboard</name>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>key</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <comment>key</comment>
        <translation>Заглавные буквы, закреплены</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <comment>key</comment>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>key</comment>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <comment>key</comment>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>More signs</source>
        <comment>key</comment>
        <translation>Другие знаки</translation>
    </message>
    <message>
        <source>Delete the character before</source>
        <comment>key</comment>
        <translation>Удалить символ перед курсором</translation>
    </message>
    <message>
        <source>New line</source>
        <comment>key</comment>
        <translation>Новая строка</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskApplication</name>
    <message>
        <source>No portal is connected on this computer. Start Leadbooth without --kiosk once and connect it.</source>
        <translation>На этом компьютере не подключён портал. Запустите Leadbooth один раз без --kiosk и подключите его.</translation>
    </message>
    <message>
        <source>This booth file is in use.</source>
        <translation>Этот файл стенда используется.</translation>
    </message>
    <message>
        <source>The booth file was changed by somebody else, and is not used.</source>
        <translation>Файл стенда изменил кто-то другой, поэтому он не используется.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version of Leadbooth.</source>
        <translation>Файл стенда создан более новой версией Leadbooth.</translation>
    </message>
    <message>
        <source>The booth file cannot be read.</source>
        <translation>Файл стенда не удалось прочитать.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal.</source>
        <translation>Файл стенда создан для другого портала.</translation>
    </message>
    <message>
        <source>The test lead is in the portal, with the number %1.</source>
        <translation>Тестовый лид на портале, его номер: %1.</translation>
    </message>
    <message>
        <source>The test lead is saved and waits: %1</source>
        <translation>Тестовый лид сохранён и ждёт: %1</translation>
    </message>
    <message>
        <source>The test lead is saved, and will be sent.</source>
        <translation>Тестовый лид сохранён и будет отправлен.</translation>
    </message>
    <message>
        <source>A test lead is on its way…</source>
        <translation>Тестовый лид отправляется…</translation>
    </message>
    <message>
        <source>The test lead was not created.</source>
        <translation>Тестовый лид не создан.</translation>
    </message>
    <message>
        <source>The portal&apos;s form was never loaded on this computer. Connect it once, and it is kept.</source>
        <translation>Форма портала на этом компьютере ещё не загружалась. Подключите его к порталу один раз, и она сохранится.</translation>
    </message>
    <message>
        <source>The booth file is in use, but could not be kept on this computer: at the next start it is needed again. Is the disk full?</source>
        <translation>Файл стенда используется, но не сохранён на этом компьютере: при следующем запуске он понадобится снова. Возможно, диск переполнен.</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskChoiceList</name>
    <message>
        <source>Type a part of the name</source>
        <comment>in the search field of a list</comment>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Nothing has this in its name</source>
        <comment>under the search field of a list</comment>
        <translation>Ничего с таким названием нет</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <comment>under a list</comment>
        <translation>
            <numerusform>Ещё %n: введите часть названия</numerusform>
            <numerusform>Ещё %n: введите часть названия</numerusform>
            <numerusform>Ещё %n: введите часть названия</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskDateEditor</name>
    <message>
        <source>Day</source>
        <comment>above a field for the day of the month</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>above a field for the number of the month</comment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>above a field for the year</comment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>above a field for the hour of the day</comment>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minute</source>
        <comment>above a field for the minute</comment>
        <translation>Минуты</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskFrame</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskLineEditor</name>
    <message>
        <source>One more</source>
        <comment>a button under a field that takes several</comment>
        <translation>Ещё одно</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskShell</name>
    <message>
        <source>The screen is off at this hour</source>
        <translation>В это время экран выключен</translation>
    </message>
    <message>
        <source>These were two different PINs. Choose one again.</source>
        <translation>Это два разных ПИН-кода. Выберите заново.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Try again in a moment.</source>
        <translation>Сейчас ПИН-код нельзя проверить. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>В ПИН-коде от %1 до %2 цифр.</translation>
    </message>
    <message>
        <source>The PIN could not be kept. Is the disk full?</source>
        <translation>ПИН-код не удалось сохранить. Возможно, диск заполнен?</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskView</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>Everything you entered will be removed in %n second(s).</source>
        <comment>a countdown on the warning</comment>
        <translation>
            <numerusform>Всё введённое будет удалено через %n секунду.</numerusform>
            <numerusform>Всё введённое будет удалено через %n секунды.</numerusform>
            <numerusform>Всё введённое будет удалено через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Начать заново?</translation>
    </message>
    <message>
        <source>Everything you entered will be removed.</source>
        <translation>Всё введённое будет удалено.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Your badge was read. Please check what is filled in.</source>
        <translation>Ваш бейдж прочитан. Проверьте, пожалуйста, что заполнено.</translation>
    </message>
    <message>
        <source>Which language do you prefer?</source>
        <translation>Какой язык вам удобнее?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Распишитесь пальцем</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Ваше согласие</translation>
    </message>
    <message>
        <source>Hold your badge in front of the camera</source>
        <translation>Поднесите бейдж к камере</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>leadbooth::KioskWords</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>leadbooth::LookTab</name>
    <message>
        <source>The logo was removed.</source>
        <translation>Логотип удалён.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Choose slides</source>
        <translation>Выбрать слайды</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A file is neither a PNG nor a JPEG picture.</source>
        <translation>Файл — не изображение PNG или JPEG.</translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Изображение больше %1.</translation>
    </message>
    <message>
        <source>All pictures together would be larger than %1.</source>
        <translation>Все изображения вместе были бы больше %1.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n slide(s) at the most.</source>
        <translation>
            <numerusform>Может быть не больше %n слайда.</numerusform>
            <numerusform>Может быть не больше %n слайдов.</numerusform>
            <numerusform>Может быть не больше %n слайдов.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slide was removed.</source>
        <translation>Слайд удалён.</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Слайд %1</translation>
    </message>
    <message>
        <source>Change the colour …</source>
        <comment>button</comment>
        <translation>Изменить цвет…</translation>
    </message>
    <message>
        <source>Choose a colour …</source>
        <comment>button</comment>
        <translation>Выбрать цвет…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Цвет акцента</translation>
    </message>
    <message>
        <source>Leadbooth&apos;s own</source>
        <comment>button: the colour</comment>
        <translation>Как в Leadbooth</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to %1.</source>
        <translation>PNG или JPEG, до %1.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Slides while nobody is there</source>
        <translation>Слайды, пока никого нет</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n picture(s), PNG or JPEG, of %1 each; with the logo %2 in all.</source>
        <translation>
            <numerusform>До %n изображения PNG или JPEG, каждое до %1; с логотипом всего до %2.</numerusform>
            <numerusform>До %n изображений PNG или JPEG, каждое до %1; с логотипом всего до %2.</numerusform>
            <numerusform>До %n изображений PNG или JPEG, каждое до %1; с логотипом всего до %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <comment>button</comment>
        <translation>Добавить изображения…</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Ниже</translation>
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
        <source>Stay</source>
        <comment>button</comment>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>To begin, choose &quot;Add a portal …&quot; under &quot;No portal yet&quot; at the top.</source>
        <translation>Чтобы начать, выберите «Добавить портал…» вверху под «Портал не подключён».</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingDialog</name>
    <message numerus="yes">
        <source>%n lead(s) are mended and will be sent.</source>
        <translation>
            <numerusform>%n лид исправлен и будет отправлен.</numerusform>
            <numerusform>%n лида исправлены и будут отправлены.</numerusform>
            <numerusform>%n лидов исправлены и будут отправлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) needed no mending any more.</source>
        <translation>
            <numerusform>%n лид больше не требует исправления.</numerusform>
            <numerusform>%n лида больше не требуют исправления.</numerusform>
            <numerusform>%n лидов больше не требуют исправления.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) do not fit yet and stay as they were.</source>
        <translation>
            <numerusform>%n лид ещё не подходит и остался прежним.</numerusform>
            <numerusform>%n лида ещё не подходят и остались прежними.</numerusform>
            <numerusform>%n лидов ещё не подходят и остались прежними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>%n лид не удалось изменить, он остался прежним.</numerusform>
            <numerusform>%n лида не удалось изменить, они остались прежними.</numerusform>
            <numerusform>%n лидов не удалось изменить, они остались прежними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide otherwise below, or open them in the queue one by one.</source>
        <translation>Выберите другое решение ниже или откройте их в очереди по одному.</translation>
    </message>
    <message numerus="yes">
        <source>Something is left out of %n lead(s).</source>
        <translation>
            <numerusform>Из %n лида кое-что убирается.</numerusform>
            <numerusform>Из %n лидов кое-что убирается.</numerusform>
            <numerusform>Из %n лидов кое-что убирается.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed into these fields and does not fit any more is erased, and cannot be brought back:</source>
        <translation>То, что введено в эти поля и больше не подходит, стирается безвозвратно:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave out and mend</source>
        <comment>button</comment>
        <translation>Убрать и исправить</translation>
    </message>
    <message>
        <source>Comparing the leads with the portal&apos;s form …</source>
        <translation>Сравниваем лиды с формой портала …</translation>
    </message>
    <message>
        <source>The leads that could be compared fit the portal&apos;s form.</source>
        <translation>Лиды, которые удалось сравнить, подходят к форме портала.</translation>
    </message>
    <message>
        <source>Every lead that waits fits the portal&apos;s form.</source>
        <translation>Все ожидающие лиды подходят к форме портала.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <comment>button</comment>
        <translation>Исправляем …</translation>
    </message>
    <message>
        <source>Mend</source>
        <comment>button</comment>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n lead(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Исправить %n лид</numerusform>
            <numerusform>Исправить %n лида</numerusform>
            <numerusform>Исправить %n лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) need another decision as well.</source>
        <translation>
            <numerusform>Ещё %n лид требует и другого решения.</numerusform>
            <numerusform>Ещё %n лида требуют и другого решения.</numerusform>
            <numerusform>Ещё %n лидов требуют и другого решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are shown when these are dealt with.</source>
        <translation>
            <numerusform>Ещё %n изменение появится, когда с этими будет покончено.</numerusform>
            <numerusform>Ещё %n изменения появятся, когда с этими будет покончено.</numerusform>
            <numerusform>Ещё %n изменений появятся, когда с этими будет покончено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be compared, because they cannot be decrypted now.</source>
        <translation>
            <numerusform>%n лид не удалось сравнить: сейчас его нельзя расшифровать.</numerusform>
            <numerusform>%n лида не удалось сравнить: сейчас их нельзя расшифровать.</numerusform>
            <numerusform>%n лидов не удалось сравнить: сейчас их нельзя расшифровать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend leads</source>
        <translation>Исправление лидов</translation>
    </message>
    <message>
        <source>The portal&apos;s form has changed since these leads were typed. Until you decide what becomes of what does not fit, they are not sent.</source>
        <translation>Форма портала изменилась с тех пор, как были введены эти лиды. Они не отправляются, пока вы не решите, что делать с тем, что не подходит.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>leadbooth::MendingRow</name>
    <message>
        <source>Decide later</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Fill it in for all</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Заполнить для всех</translation>
    </message>
    <message>
        <source>Choose another stage</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Выбрать другую стадию</translation>
    </message>
    <message>
        <source>Take it as an amount in …</source>
        <comment>what to do about a change of the portal&apos;s form; a currency follows</comment>
        <translation>Считать суммой в …</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Выбрать другой пункт</translation>
    </message>
    <message>
        <source>Choose another currency</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Выбрать другую валюту</translation>
    </message>
    <message>
        <source>Move all but the first to …</source>
        <comment>what to do about a change of the portal&apos;s form; a field follows</comment>
        <translation>Перенести всё, кроме первого, в …</translation>
    </message>
    <message>
        <source>Move it to another field</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Перенести в другое поле</translation>
    </message>
    <message>
        <source>Keep the first alone</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Оставить только первое</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>what to do about a change of the portal&apos;s form</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The amount and its currency go together.</source>
        <translation>Сумма и её валюта переносятся вместе.</translation>
    </message>
    <message>
        <source>Open each of these leads in the queue and fill it in there.</source>
        <translation>Откройте каждый из этих лидов в очереди и заполните поле там.</translation>
    </message>
    <message>
        <source>Amounts stay as they are; they are not converted.</source>
        <translation>Суммы остаются прежними и не пересчитываются.</translation>
    </message>
    <message>
        <source>It is added behind what is there already.</source>
        <translation>Добавляется после того, что там уже есть.</translation>
    </message>
    <message>
        <source>What was typed there is erased from these leads for good.</source>
        <translation>То, что там введено, стирается из этих лидов навсегда.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what was typed any more.</source>
        <translation>Поле «%1» больше не принимает то, что введено.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n лид</numerusform>
            <numerusform>%n лида</numerusform>
            <numerusform>%n лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>entry of a dropdown: nothing is chosen yet</comment>
        <translation>Выберите …</translation>
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
    <message>
        <source>Hide details</source>
        <comment>button</comment>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Подробности</translation>
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
    <name>leadbooth::NotReadyPage</name>
    <message>
        <source>This booth is not ready yet</source>
        <translation>Этот стенд ещё не готов</translation>
    </message>
    <message>
        <source>For the staff: connect this computer to the portal once, so that it can load the form.</source>
        <translation>Для сотрудников: один раз подключите этот компьютер к порталу, чтобы он загрузил форму.</translation>
    </message>
    <message>
        <source>For the staff: get in by the PIN and choose a booth file.</source>
        <translation>Для сотрудников: войдите по PIN-коду и выберите файл стенда.</translation>
    </message>
    <message>
        <source>For the staff: the booth file asks for no field that the portal&apos;s form has. Check it at the desk, sign it and bring it again.</source>
        <translation>Для сотрудников: в форме портала нет ни одного поля из файла стенда. Проверьте его на рабочем месте, подпишите и принесите снова.</translation>
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
    <message>
        <source>The renewed sign-in could not be put into the keychain yet.</source>
        <translation>Обновлённый вход пока не удалось сохранить в связке ключей.</translation>
    </message>
    <message>
        <source>It lasts until Leadbooth is closed. Unlock the keychain, and Leadbooth keeps it by itself.</source>
        <translation>Он действует, пока Leadbooth не закрыт. Разблокируйте связку ключей, и Leadbooth сохранит его сам.</translation>
    </message>
    <message>
        <source>No portal is connected; the form below is that of %1.</source>
        <translation>Портал не подключён; ниже форма портала %1.</translation>
    </message>
    <message>
        <source>What you typed stays. Connect to a portal to send it.</source>
        <translation>Всё, что вы ввели, останется. Чтобы отправить, подключитесь к порталу.</translation>
    </message>
    <message>
        <source>%1 has not given its form yet; the form below is that of %2.</source>
        <translation>%1 ещё не передал свою форму; ниже форма портала %2.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as %1 answers, or when you go back to %2.</source>
        <translation>Всё, что вы ввели, останется. Отправить можно, когда %1 ответит или когда вы вернётесь к %2.</translation>
    </message>
    <message>
        <source>The form below is that of %1, so it cannot be sent now. What you typed stays. Try again, or go back to %1.</source>
        <translation>Ниже форма портала %1, поэтому отправить её сейчас нельзя. Всё, что вы ввели, останется. Повторите попытку или вернитесь к %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which &quot;Copy&quot; takes as well</source>
        <translation>
            <numerusform>и ещё %n значение, кнопка «Скопировать» берёт и его</numerusform>
            <numerusform>и ещё %n значения, кнопка «Скопировать» берёт и их</numerusform>
            <numerusform>и ещё %n значений, кнопка «Скопировать» берёт и их</numerusform>
        </translation>
    </message>
    <message>
        <source>The new form has no place for what you typed here:</source>
        <translation>В новой форме нет места для того, что вы ввели здесь:</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the portal, and needs you.</source>
        <translation>«%1» не на портале и ждёт вас.</translation>
    </message>
    <message>
        <source>It is kept in the queue.</source>
        <translation>Он остаётся в очереди.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <comment>button</comment>
        <translation>Показать очередь</translation>
    </message>
    <message>
        <source>Leads that wait here are encrypted; their key is in the keychain.</source>
        <translation>Ожидающие здесь лиды зашифрованы; ключ к ним — в связке ключей.</translation>
    </message>
    <message>
        <source>Keep the recovery key as well: without either of them, nobody can read the leads that wait.</source>
        <translation>Сохраните и ключ восстановления: без обоих никто не прочитает ожидающие лиды.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <comment>button</comment>
        <translation>Показать ключ восстановления</translation>
    </message>
    <message>
        <source>It stays in the queue until then.</source>
        <translation>До тех пор он остаётся в очереди.</translation>
    </message>
    <message>
        <source>The lead could not be saved.</source>
        <translation>Лид не удалось сохранить.</translation>
    </message>
    <message>
        <source>What you typed stays in the form.</source>
        <translation>Введённое остаётся в форме.</translation>
    </message>
    <message>
        <source>The file of the queue was damaged. It was put aside, and a new one was begun.</source>
        <translation>Файл очереди повреждён. Он отложен, начат новый.</translation>
    </message>
    <message>
        <source>Leads that waited in it are not sent. Keep the file, and ask whoever helps you.</source>
        <translation>Лиды, которые в нём ждали, не отправляются. Сохраните файл и обратитесь к тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>The queue was made by a newer version of Leadbooth.</source>
        <translation>Очередь создана более новой версией Leadbooth.</translation>
    </message>
    <message>
        <source>Its leads are shown, and nothing can be saved. Install that version.</source>
        <translation>Лиды видны, но сохранять нельзя. Установите эту версию.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) in the queue cannot be read: their key is not in the keychain.</source>
        <translation>
            <numerusform>%n лид в очереди нельзя прочитать: его ключа нет в связке ключей.</numerusform>
            <numerusform>%n лида в очереди нельзя прочитать: их ключа нет в связке ключей.</numerusform>
            <numerusform>%n лидов в очереди нельзя прочитать: их ключа нет в связке ключей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery key opens them.</source>
        <translation>Их откроет ключ восстановления.</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <comment>button</comment>
        <translation>Ввести ключ восстановления …</translation>
    </message>
    <message>
        <source>The queue cannot be opened, so nothing can be saved.</source>
        <translation>Очередь не открывается, поэтому сохранять нельзя.</translation>
    </message>
    <message>
        <source>A lead that you were typing was put aside.</source>
        <translation>Лид, который вы вводили, отложен в сторону.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>The form below is that of the other account of %1.</source>
        <translation>Ниже форма другой учётной записи %1.</translation>
    </message>
    <message>
        <source>What you typed stays. It can be sent as soon as the portal gives this account its form, or when you go back to the other account.</source>
        <translation>Всё, что вы ввели, остаётся. Это можно отправить, когда портал передаст форму этой учётной записи или когда вы вернётесь к другой.</translation>
    </message>
    <message>
        <source>What you change now is not in it. You can send it when this is over, if it was not created.</source>
        <translation>То, что вы меняете сейчас, в него не войдёт. Когда всё решится, изменения можно отправить, если лид не будет создан.</translation>
    </message>
    <message>
        <source>The lead in the form is being sent as it was saved before.</source>
        <translation>Лид из формы отправляется таким, каким был сохранён раньше.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and may have been created.</source>
        <translation>Лид из формы был отправлен таким, каким был сохранён раньше, и, возможно, создан.</translation>
    </message>
    <message>
        <source>The lead in the form is in the portal as number %1, as it was saved before.</source>
        <translation>Лид из формы есть в портале под номером %1 таким, каким был сохранён раньше.</translation>
    </message>
    <message>
        <source>What you changed since is not in it and is not sent any more: change it in Bitrix24.</source>
        <translation>Того, что вы изменили с тех пор, в нём нет, и оно уже не отправится: измените лид в Битрикс24.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <comment>button</comment>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>What you change is not in it. Look for the lead in Bitrix24 before you send it again.</source>
        <translation>Того, что вы меняете, в нём нет. Поищите лид в Битрикс24, прежде чем отправлять его снова.</translation>
    </message>
    <message>
        <source>The lead in the form was sent as it was saved before, and not taken.</source>
        <translation>Лид из формы был отправлен таким, каким был сохранён раньше, и портал его не принял.</translation>
    </message>
    <message>
        <source>Send it to try again with what you changed.</source>
        <translation>Отправьте его, чтобы попробовать снова с вашими изменениями.</translation>
    </message>
    <message>
        <source>The lead cannot come into the form now.</source>
        <translation>Сейчас лид нельзя открыть в форме.</translation>
    </message>
    <message>
        <source>The portal has not given its form yet. Try again when it is there.</source>
        <translation>Портал ещё не передал свою форму. Попробуйте снова, когда она появится.</translation>
    </message>
    <message>
        <source>Another lead is being saved. Try again when that is done.</source>
        <translation>Сохраняется другой лид. Попробуйте снова, когда он сохранится.</translation>
    </message>
    <message>
        <source>The lead that was sent last has changes that are nowhere else. Go back to the form first.</source>
        <translation>У лида, отправленного последним, есть изменения, которых больше нигде нет. Сначала вернитесь к форме.</translation>
    </message>
    <message>
        <source>A lead that was being typed is kept as a draft.</source>
        <translation>Лид, который вводили, сохранён как черновик.</translation>
    </message>
    <message>
        <source>The lead that you cleared is kept for a few minutes, unless the next one is sent before.</source>
        <translation>Очищенный вами лид хранится несколько минут, если раньше не будет отправлен следующий.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PageTabs</name>
    <message>
        <source>Queue %1</source>
        <comment>page, and how many leads are in it</comment>
        <translation>Очередь %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>page</comment>
        <translation>Очередь</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>leads in the queue</comment>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>page</comment>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>История</translation>
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
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Страница %1: %2</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: удалено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked any more.</source>
        <translation>«%1» больше не спрашивают.</translation>
    </message>
    <message>
        <source>Pages and their fields</source>
        <translation>Страницы и их поля</translation>
    </message>
    <message>
        <source>Add a page</source>
        <comment>button</comment>
        <translation>Добавить страницу</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Question of this page</source>
        <translation>Вопрос этой страницы</translation>
    </message>
    <message>
        <source>Stands large above the fields. A page without one shows its fields alone.</source>
        <translation>Стоит крупно над полями. Страница без вопроса показывает только поля.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PinPage</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Это не тот ПИН-код.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong too often. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных попыток. Следующая — через %n секунду.</numerusform>
            <numerusform>Слишком много неверных попыток. Следующая — через %n секунды.</numerusform>
            <numerusform>Слишком много неверных попыток. Следующая — через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>К посетителям</translation>
    </message>
    <message>
        <source>Type the PIN of this booth.</source>
        <translation>Введите ПИН-код этого стенда.</translation>
    </message>
    <message>
        <source>Choose a PIN of %1 to %2 digits. The staff of this booth will need it.</source>
        <translation>Выберите ПИН-код: от %1 до %2 цифр. Он понадобится сотрудникам этого стенда.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Введите тот же ПИН-код ещё раз.</translation>
    </message>
</context>
<context>
    <name>leadbooth::PortalPage</name>
    <message>
        <source>For example acme, acme.bitrix24.com, or acme.example/portal for a portal on your own server.</source>
        <translation>Например, acme, acme.bitrix24.ru или acme.example/portal для портала на собственном сервере.</translation>
    </message>
    <message>
        <source>Leadbooth connects to %1</source>
        <translation>Leadbooth подключится к %1</translation>
    </message>
    <message>
        <source>This address begins with http, where anybody on the way could read the leads. Use the one with https.</source>
        <translation>Этот адрес начинается с http, и лиды по пути сможет прочитать кто угодно. Укажите адрес с https.</translation>
    </message>
    <message>
        <source>This is not the address of a portal yet. It stands in the browser&apos;s address bar when Bitrix24 is open.</source>
        <translation>Это ещё не адрес портала. Он виден в адресной строке браузера, когда открыт Битрикс24.</translation>
    </message>
    <message>
        <source>Where is your Bitrix24?</source>
        <translation>Где ваш Битрикс24?</translation>
    </message>
    <message>
        <source>Type its name or address, or paste the address of any of its pages.</source>
        <translation>Введите его имя или адрес либо вставьте адрес любой его страницы.</translation>
    </message>
    <message>
        <source>Portal&apos;s address</source>
        <translation>Адрес портала</translation>
    </message>
    <message>
        <source>No portal at hand? A demonstration portal inside Leadbooth shows how it works. Nothing leaves this computer.</source>
        <translation>Нет портала под рукой? Демопортал внутри Leadbooth показывает, как всё работает. С этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Try the demonstration portal</source>
        <comment>button</comment>
        <translation>Попробовать демопортал</translation>
    </message>
</context>
<context>
    <name>leadbooth::PreviewPane</name>
    <message>
        <source>Welcome</source>
        <comment>page of the preview</comment>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of the preview</comment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>page of the preview</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>page of the preview</comment>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>page of the preview</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Предпросмотр не запустился.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Язык предпросмотра</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translation>Экран предпросмотра</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: of the preview</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: of the preview</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>As visitors see it, made smaller. It can be tried with the mouse; no lead is saved.</source>
        <translation>Так видят посетители, только мельче. Можно попробовать мышью; лиды не сохраняются.</translation>
    </message>
    <message>
        <source>Preview of the booth</source>
        <translation>Предпросмотр стенда</translation>
    </message>
    <message>
        <source>The preview comes in a moment.</source>
        <translation>Предпросмотр сейчас появится.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProblemList</name>
    <message>
        <source>Everything fits the portal&apos;s form.</source>
        <translation>Всё подходит к форме портала.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the file can be saved.</source>
        <translation>
            <numerusform>До сохранения файла нужно исправить %n место.</numerusform>
            <numerusform>До сохранения файла нужно исправить %n места.</numerusform>
            <numerusform>До сохранения файла нужно исправить %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. The file can be saved.</source>
        <translation>
            <numerusform>Стоит посмотреть %n место. Файл можно сохранить.</numerusform>
            <numerusform>Стоит посмотреть %n места. Файл можно сохранить.</numerusform>
            <numerusform>Стоит посмотреть %n мест. Файл можно сохранить.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: where it is mended</comment>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>leadbooth::ProgressMark</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>how far a visitor has come</comment>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>leadbooth::QuestionStep</name>
    <message>
        <source>required</source>
        <comment>beside a label</comment>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>Scan my badge</source>
        <translation>Сканировать бейдж</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueActions</name>
    <message>
        <source>Send again …</source>
        <comment>button</comment>
        <translation>Отправить ещё раз…</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: leads of the queue</comment>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Mend …</source>
        <comment>button: what the portal&apos;s form has changed</comment>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>It is in the portal …</source>
        <comment>button</comment>
        <translation>Лид есть на портале…</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: a lead that was discarded</comment>
        <translation>Вернуть</translation>
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
        <source>Park</source>
        <comment>button: not to be sent until a person says so</comment>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button</comment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueDetailPane</name>
    <message>
        <source>Choose a lead to see what has become of it.</source>
        <translation>Выберите лид, чтобы узнать, что с ним стало.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) chosen</source>
        <translation>
            <numerusform>Выбран %n лид</numerusform>
            <numerusform>Выбрано %n лида</numerusform>
            <numerusform>Выбрано %n лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>An action is done for those of them that it is meant for.</source>
        <translation>Действие выполняется для тех из них, к которым оно подходит.</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>a state and a time</comment>
        <translation>%1 · сохранён: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier</source>
        <comment>attempts to send a lead</comment>
        <translation>
            <numerusform>… и ещё %n раньше</numerusform>
            <numerusform>… и ещё %n раньше</numerusform>
            <numerusform>… и ещё %n раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen lead</source>
        <translation>Выбранный лид</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button</comment>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: the keychain</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Что введено</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueFilter</name>
    <message>
        <source>All waiting</source>
        <comment>which leads are listed</comment>
        <translation>Все ожидающие</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>which leads are listed</comment>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>which leads are listed</comment>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>which leads are listed</comment>
        <translation>Удалённые</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>which leads are listed</comment>
        <translation>Перенесённые</translation>
    </message>
    <message>
        <source>More than once in the portal</source>
        <comment>which leads are listed</comment>
        <translation>Не один раз на портале</translation>
    </message>
    <message>
        <source>Search in what was typed</source>
        <translation>Поиск по введённому</translation>
    </message>
    <message>
        <source>Search the leads</source>
        <translation>Поиск лидов</translation>
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
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: sending</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: sending</comment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>button: the whole queue</comment>
        <translation>Отправить сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stand(s) in the portal more than once.</source>
        <translation>
            <numerusform>%n лид есть на портале не один раз.</numerusform>
            <numerusform>%n лида есть на портале не один раз.</numerusform>
            <numerusform>%n лидов есть на портале не один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please remove the spare ones in Bitrix24. Leadbooth deletes nothing there.</source>
        <translation>Удалите лишние в Битрикс24: Leadbooth там ничего не удаляет.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: these leads</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Ход отправки</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueModel</name>
    <message>
        <source>State</source>
        <comment>column of the queue</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>column of the queue</comment>
        <translation>Лид</translation>
    </message>
    <message>
        <source>What happens next</source>
        <comment>column of the queue</comment>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of the queue: when</comment>
        <translation>Сохранён</translation>
    </message>
</context>
<context>
    <name>leadbooth::QueueView::Private</name>
    <message>
        <source>&quot;%1&quot; is discarded.</source>
        <translation>Лид «%1» удалён.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are discarded.</source>
        <translation>
            <numerusform>Удалён %n лид.</numerusform>
            <numerusform>Удалено %n лида.</numerusform>
            <numerusform>Удалено %n лидов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>sort by: when</comment>
        <translation>по времени сохранения</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>sort by: when</comment>
        <translation>по последнему изменению</translation>
    </message>
    <message>
        <source>State</source>
        <comment>sort by</comment>
        <translation>по состоянию</translation>
    </message>
    <message>
        <source>Last first</source>
        <comment>sort</comment>
        <translation>Последние сверху</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>No lead here holds &quot;%1&quot;.</source>
        <translation>Здесь нет лида с текстом «%1».</translation>
    </message>
    <message>
        <source>What is found appears here at once.</source>
        <translation>Найденное появляется здесь сразу.</translation>
    </message>
    <message>
        <source>Leads whose content is erased or locked cannot be searched.</source>
        <translation>Поиск не видит лиды, содержимое которых стёрто или заблокировано.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Leads that you save while the portal cannot be reached appear here. They are sent by themselves when it can.</source>
        <translation>Здесь появляются лиды, сохранённые, пока портал недоступен. Они отправляются сами, когда он снова доступен.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Leads that the portal did not take appear here, and those of which only you can find out whether they are there.</source>
        <translation>Здесь появляются лиды, которые портал не принял, и те, о которых только вы можете узнать, есть ли они там.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Leads that are in the portal appear here with their numbers.</source>
        <translation>Здесь появляются лиды, которые есть на портале, и их номера.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Leads that you discard stay here for 30 days and can be taken back.</source>
        <translation>Удалённые лиды хранятся здесь 30 дней, и их можно вернуть.</translation>
    </message>
    <message>
        <source>Nothing was moved away.</source>
        <translation>Ничего не перенесено.</translation>
    </message>
    <message>
        <source>Leads that you export to another computer appear here.</source>
        <translation>Здесь появляются лиды, которые вы перенесли на другой компьютер.</translation>
    </message>
    <message>
        <source>No lead is in the portal more than once.</source>
        <translation>Ни одного лида нет на портале дважды.</translation>
    </message>
    <message>
        <source>If one ever is, it appears here.</source>
        <translation>Если такой найдётся, он появится здесь.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Enter shows a lead in full, Delete discards it, the menu key lists what can be done.</source>
        <translation>Enter показывает лид целиком, Delete удаляет его, клавиша меню перечисляет действия.</translation>
    </message>
    <message>
        <source>Send all rejected ones again</source>
        <comment>button</comment>
        <translation>Отправить все отклонённые ещё раз</translation>
    </message>
    <message>
        <source>Export …</source>
        <comment>button: leads of the queue</comment>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Puts what is not sent yet into an encrypted file, for another computer to send.</source>
        <translation>Складывает неотправленное в зашифрованный файл, чтобы его отправил другой компьютер.</translation>
    </message>
    <message>
        <source>Import …</source>
        <comment>button: leads of the queue</comment>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Takes in leads that another computer exported.</source>
        <translation>Принимает лиды, перенесённые с другого компьютера.</translation>
    </message>
    <message>
        <source>New lead</source>
        <comment>button</comment>
        <translation>Новый лид</translation>
    </message>
</context>
<context>
    <name>leadbooth::Readiness</name>
    <message>
        <source>Connected to %1 by a webhook, which does not age.</source>
        <translation>Подключено к %1 через вебхук: у него нет срока.</translation>
    </message>
    <message>
        <source>Connected to %1 by a sign-in.</source>
        <translation>Подключено к %1 через вход.</translation>
    </message>
    <message>
        <source>No account is in use.</source>
        <translation>Учётная запись не выбрана.</translation>
    </message>
    <message>
        <source>Connect to the portal: in the window, or by leadbooth-cli account add.</source>
        <translation>Подключитесь к порталу: в окне или командой leadbooth-cli account add.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1, longer than the show.</source>
        <translation>Вход действует до %1, это позже конца выставки.</translation>
    </message>
    <message>
        <source>The sign-in lasts until %1.</source>
        <translation>Вход действует до %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 if it is not used before.</source>
        <translation>Вход закончится %1, если раньше им не воспользоваться.</translation>
    </message>
    <message>
        <source>Sign in again, or say when the show ends.</source>
        <translation>Войдите заново или укажите, когда закончится выставка.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, before the show does, if it is not used before.</source>
        <translation>Вход закончится %1, до конца выставки, если раньше им не воспользоваться.</translation>
    </message>
    <message>
        <source>Sign in again shortly before the show.</source>
        <translation>Войдите заново незадолго до выставки.</translation>
    </message>
    <message>
        <source>The sign-in ended on %1.</source>
        <translation>Вход действовал до %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите заново.</translation>
    </message>
    <message>
        <source>How long the sign-in lasts could not be read.</source>
        <translation>Не удалось узнать, до какого дня действует вход.</translation>
    </message>
    <message>
        <source>Unlock the keychain and look again; if that does not help, sign in again.</source>
        <translation>Разблокируйте связку ключей и проверьте ещё раз; если не поможет, войдите заново.</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>Связка ключей разблокирована.</translation>
    </message>
    <message>
        <source>The keychain is locked: leads are saved, sealed, and sent once it is unlocked.</source>
        <translation>Связка ключей заблокирована: лиды сохраняются в зашифрованном виде и отправятся, когда её разблокируют.</translation>
    </message>
    <message>
        <source>Unlock it, and have it unlocked when this computer starts.</source>
        <translation>Разблокируйте её и настройте так, чтобы она разблокировалась при запуске компьютера.</translation>
    </message>
    <message>
        <source>The portal&apos;s key is not in the keychain.</source>
        <translation>Ключа портала нет в связке ключей.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Связка ключей не отвечает.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or log in again.</source>
        <translation>Запустите GNOME Keyring или KWallet либо войдите в систему заново.</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Портал отвечает.</translation>
    </message>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Портал недоступен.</translation>
    </message>
    <message>
        <source>Check the network: a Wi-Fi may want a sign-in in a browser first. Leads are saved meanwhile.</source>
        <translation>Проверьте сеть: Wi-Fi может сначала требовать входа в браузере. Лиды тем временем сохраняются.</translation>
    </message>
    <message>
        <source>The portal wants a new sign-in.</source>
        <translation>Портал требует войти заново.</translation>
    </message>
    <message>
        <source>Sign in again, or make a new webhook.</source>
        <translation>Войдите заново или создайте новый вебхук.</translation>
    </message>
    <message>
        <source>The portal refuses to answer (%1).</source>
        <translation>Портал отказывается отвечать (%1).</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator.</source>
        <translation>Обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>Leads may be added and read.</source>
        <translation>Лиды можно добавлять и читать.</translation>
    </message>
    <message>
        <source>Leads may be read. Whether they may be added, no question tells.</source>
        <translation>Лиды можно читать. Можно ли их добавлять, запросом не узнать.</translation>
    </message>
    <message>
        <source>Create a test lead: leadbooth-cli doctor --kiosk --test-lead.</source>
        <translation>Создайте тестовый лид: leadbooth-cli doctor --kiosk --test-lead.</translation>
    </message>
    <message>
        <source>Leads may not be read: one whose answer gets lost has to be looked for by a person.</source>
        <translation>Лиды нельзя читать: лид, ответ о котором потеряется, придётся искать вручную.</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to let this user read the leads that it adds.</source>
        <translation>Попросите администратора портала разрешить этому пользователю читать лиды, которые он добавляет.</translation>
    </message>
    <message>
        <source>This connection may not use the CRM.</source>
        <translation>У этого подключения нет доступа к CRM.</translation>
    </message>
    <message>
        <source>Give the webhook or the application the permission CRM (crm).</source>
        <translation>Дайте вебхуку или приложению право «CRM (crm)».</translation>
    </message>
    <message>
        <source>The test lead is on the portal with number %1.</source>
        <translation>Тестовый лид на портале, его номер: %1.</translation>
    </message>
    <message>
        <source>Delete it there.</source>
        <translation>Удалите его там.</translation>
    </message>
    <message>
        <source>The test lead is saved here and waits to be sent.</source>
        <translation>Тестовый лид сохранён здесь и ждёт отправки.</translation>
    </message>
    <message>
        <source>Look again when it is sent, and delete it in the portal then.</source>
        <translation>Проверьте ещё раз, когда он будет отправлен, и удалите его тогда на портале.</translation>
    </message>
    <message>
        <source>The test lead was not taken (%1).</source>
        <translation>Тестовый лид не принят (%1).</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the portal took the test lead.</source>
        <translation>Пока неизвестно, принял ли портал тестовый лид.</translation>
    </message>
    <message>
        <source>Leave it in the queue: it is looked for. Look again in two minutes.</source>
        <translation>Оставьте его в очереди: идёт поиск на портале. Проверьте ещё раз через две минуты.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 wait to be sent.</source>
        <translation>Лиды можно сохранять; ждут отправки: %1.</translation>
    </message>
    <message>
        <source>Leads can be saved; %1 need somebody to look at them.</source>
        <translation>Лиды можно сохранять; требуют внимания: %1.</translation>
    </message>
    <message>
        <source>See the list of leads in the window, or leadbooth-cli queue list.</source>
        <translation>Посмотрите список лидов в окне или командой leadbooth-cli queue list.</translation>
    </message>
    <message>
        <source>No lead can be saved (%1).</source>
        <translation>Лиды сохранять нельзя (%1).</translation>
    </message>
    <message>
        <source>leadbooth-cli doctor tells more.</source>
        <translation>Подробности покажет leadbooth-cli doctor.</translation>
    </message>
    <message>
        <source>The key of the queue is at hand.</source>
        <translation>Ключ очереди доступен.</translation>
    </message>
    <message>
        <source>The queue has no key yet: the first lead makes it, and needs an unlocked keychain for that.</source>
        <translation>У очереди ещё нет ключа: его создаст первый лид, и для этого нужна разблокированная связка ключей.</translation>
    </message>
    <message>
        <source>Save one lead now, for example a test lead.</source>
        <translation>Сохраните один лид сейчас, например тестовый.</translation>
    </message>
    <message>
        <source>The queue has no key, and while the keychain is locked none can be made: no lead can be saved.</source>
        <translation>У очереди нет ключа, а пока связка ключей заблокирована, создать его нельзя: лиды не сохранить.</translation>
    </message>
    <message>
        <source>Unlock the keychain and save one lead, for example a test lead.</source>
        <translation>Разблокируйте связку ключей и сохраните один лид, например тестовый.</translation>
    </message>
    <message>
        <source>The key of the queue is in the locked keychain: leads are saved, and sent once it is unlocked.</source>
        <translation>Ключ очереди в заблокированной связке ключей: лиды сохраняются и отправятся, когда её разблокируют.</translation>
    </message>
    <message>
        <source>Unlock the keychain, and have it unlocked when this computer starts.</source>
        <translation>Разблокируйте связку ключей и настройте её так, чтобы она разблокировалась при запуске компьютера.</translation>
    </message>
    <message>
        <source>The key of the queue is not in the keychain: what is saved cannot be sent.</source>
        <translation>Ключа очереди нет в связке ключей: сохранённое нельзя отправить.</translation>
    </message>
    <message>
        <source>Give the recovery key: leadbooth-cli queue recovery-key use FILE.</source>
        <translation>Введите ключ восстановления: leadbooth-cli queue recovery-key use FILE.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 leads.</source>
        <translation>Места на диске достаточно: лидов поместится примерно %1.</translation>
    </message>
    <message>
        <source>The disk is getting full: about %1 leads fit.</source>
        <translation>Диск почти заполнен: лидов поместится примерно %1.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>The disk is full: about %1 leads fit.</source>
        <translation>Диск заполнен: лидов поместится примерно %1.</translation>
    </message>
    <message>
        <source>Make room, otherwise no lead can be saved.</source>
        <translation>Освободите место, иначе лиды нельзя будет сохранять.</translation>
    </message>
    <message>
        <source>How much room the disk has could not be read.</source>
        <translation>Не удалось узнать, сколько места на диске.</translation>
    </message>
    <message>
        <source>Look yourself: 1 GiB should be free.</source>
        <translation>Проверьте сами: должен быть свободен 1 ГиБ.</translation>
    </message>
    <message>
        <source>The clock is as the portal&apos;s.</source>
        <translation>Часы идут так же, как на портале.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind).</source>
        <translation>Часы опережают часы портала на %1 с (число с минусом: отстают).</translation>
    </message>
    <message>
        <source>Let the network set it: timedatectl set-ntp true.</source>
        <translation>Пусть их установит сеть: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock is %1 seconds ahead of the portal&apos;s (negative: behind). Secure connections may fail.</source>
        <translation>Часы опережают часы портала на %1 с (число с минусом: отстают). Защищённые соединения могут не устанавливаться.</translation>
    </message>
    <message>
        <source>Set it, or let the network set it: timedatectl set-ntp true.</source>
        <translation>Установите их, или пусть это сделает сеть: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The clock could not be compared with the portal&apos;s.</source>
        <translation>Часы не удалось сравнить с часами портала.</translation>
    </message>
    <message>
        <source>Look again when the portal answers.</source>
        <translation>Проверьте ещё раз, когда портал ответит.</translation>
    </message>
    <message>
        <source>Compare the letters with those shown where it was made.</source>
        <translation>Сравните буквы с теми, что показаны там, где его создали.</translation>
    </message>
    <message>
        <source>Bring it again from the desk.</source>
        <translation>Принесите его с рабочего места ещё раз.</translation>
    </message>
    <message>
        <source>Do not use it. Bring it again from the desk.</source>
        <translation>Не используйте его. Принесите его с рабочего места ещё раз.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <translation>Установите эту версию здесь.</translation>
    </message>
    <message>
        <source>Bring the right one, or connect to that portal.</source>
        <translation>Принесите подходящий или подключитесь к тому порталу.</translation>
    </message>
    <message>
        <source>Mend it at the desk, sign it and bring it again.</source>
        <translation>Исправьте его на рабочем месте, подпишите и принесите снова.</translation>
    </message>
    <message>
        <source>All texts are there in each language: %1.</source>
        <translation>Все тексты есть на каждом языке: %1.</translation>
    </message>
    <message>
        <source>Some texts are missing in: %1. Those of the first language are shown instead.</source>
        <translation>Часть текстов отсутствует, языки: %1. Вместо них показываются тексты первого языка.</translation>
    </message>
    <message>
        <source>The text of the consent is missing in: %1.</source>
        <translation>Нет текста согласия, языки: %1.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN is set.</source>
        <translation>ПИН-код сотрудников задан.</translation>
    </message>
    <message>
        <source>The staff have no PIN.</source>
        <translation>У сотрудников нет ПИН-кода.</translation>
    </message>
    <message>
        <source>Set one, otherwise nobody can leave the kiosk, or anybody can.</source>
        <translation>Задайте его: иначе из режима стенда не выйдет никто или выйдет кто угодно.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN cannot be read.</source>
        <translation>ПИН-код сотрудников не удалось прочитать.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Задайте его заново.</translation>
    </message>
    <message>
        <source>This computer runs from mains.</source>
        <translation>Этот компьютер работает от розетки.</translation>
    </message>
    <message>
        <source>This computer runs from its battery. Charge in percent: %1.</source>
        <translation>Этот компьютер работает от батареи. Заряд в процентах: %1.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Подключите его к розетке.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Charge in percent: %1.</source>
        <translation>Батарея почти разряжена. Заряд в процентах: %1.</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Подключите компьютер к розетке сейчас.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer runs from mains.</source>
        <translation>Leadbooth не может узнать, работает ли этот компьютер от розетки.</translation>
    </message>
    <message>
        <source>Look yourself.</source>
        <translation>Посмотрите сами.</translation>
    </message>
    <message>
        <source>There is a touch screen: %1.</source>
        <translation>Сенсорный экран есть: %1.</translation>
    </message>
    <message>
        <source>Touch it in all four corners.</source>
        <translation>Коснитесь его во всех четырёх углах.</translation>
    </message>
    <message>
        <source>There is no touch screen.</source>
        <translation>Сенсорного экрана нет.</translation>
    </message>
    <message>
        <source>Connect it. Without one visitors need a mouse.</source>
        <translation>Подключите его. Без него посетителям нужна мышь.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a touch screen.</source>
        <translation>Leadbooth не может узнать, есть ли сенсорный экран.</translation>
    </message>
    <message>
        <source>Touch it.</source>
        <translation>Коснитесь экрана.</translation>
    </message>
    <message>
        <source>Nothing that types is connected, so there is no scanner; none is asked for.</source>
        <translation>Не подключено ничего, что вводит текст, значит, нет и сканера; он и не требуется.</translation>
    </message>
    <message>
        <source>A scanner looks like a keyboard. One of these may be it: %1.</source>
        <translation>Сканер выглядит как клавиатура. Возможно, это одно из устройств: %1.</translation>
    </message>
    <message>
        <source>Scan a code to test.</source>
        <translation>Для проверки отсканируйте код.</translation>
    </message>
    <message>
        <source>Connect it, and scan a code to test.</source>
        <translation>Подключите его и для проверки отсканируйте код.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a scanner.</source>
        <translation>Leadbooth не может узнать, есть ли сканер.</translation>
    </message>
    <message>
        <source>There is a camera.</source>
        <translation>Камера есть.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether there is a camera.</source>
        <translation>Leadbooth не может узнать, есть ли камера.</translation>
    </message>
    <message>
        <source>After a restart this computer logs in by itself (%1).</source>
        <translation>После перезапуска вход в систему на этом компьютере происходит автоматически (%1).</translation>
    </message>
    <message>
        <source>After a restart somebody has to log in (%1).</source>
        <translation>После перезапуска кто-то должен войти в систему (%1).</translation>
    </message>
    <message>
        <source>Switch automatic login on for the kiosk&apos;s user.</source>
        <translation>Включите автоматический вход в систему для пользователя режима стенда.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer logs in by itself after a restart.</source>
        <translation>Leadbooth не может узнать, происходит ли после перезапуска автоматический вход в систему.</translation>
    </message>
    <message>
        <source>Restart it and see.</source>
        <translation>Перезапустите компьютер и посмотрите.</translation>
    </message>
    <message>
        <source>The screen is not locked.</source>
        <translation>Экран не блокируется.</translation>
    </message>
    <message>
        <source>The screen can be locked, but is not by itself.</source>
        <translation>Экран можно заблокировать, но сам он не блокируется.</translation>
    </message>
    <message>
        <source>Switch the screen lock off for the kiosk&apos;s user.</source>
        <translation>Отключите блокировку экрана для пользователя режима стенда.</translation>
    </message>
    <message>
        <source>The screen is locked when nobody touches it: then visitors cannot use it.</source>
        <translation>Экран блокируется, когда его никто не касается: тогда посетители не могут им пользоваться.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the screen is locked.</source>
        <translation>Leadbooth не может узнать, блокируется ли экран.</translation>
    </message>
    <message>
        <source>Leave it alone for half an hour and see.</source>
        <translation>Не трогайте его полчаса и посмотрите.</translation>
    </message>
    <message>
        <source>The desktop does not darken the screen.</source>
        <translation>Рабочий стол не гасит экран.</translation>
    </message>
    <message>
        <source>The desktop darkens the screen after %1 seconds.</source>
        <translation>Рабочий стол гасит экран через %1 с.</translation>
    </message>
    <message>
        <source>Set it to never for the kiosk&apos;s user.</source>
        <translation>Выберите «никогда» для пользователя режима стенда.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop darkens the screen.</source>
        <translation>Leadbooth не может узнать, гасит ли рабочий стол экран.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications.</source>
        <translation>Рабочий стол не показывает уведомлений.</translation>
    </message>
    <message>
        <source>The desktop shows notifications over the kiosk.</source>
        <translation>Рабочий стол показывает уведомления поверх режима стенда.</translation>
    </message>
    <message>
        <source>Switch them off for the kiosk&apos;s user.</source>
        <translation>Отключите их для пользователя режима стенда.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether the desktop shows notifications.</source>
        <translation>Leadbooth не может узнать, показывает ли рабочий стол уведомления.</translation>
    </message>
    <message>
        <source>Nothing updates this computer by itself.</source>
        <translation>Автоматически этот компьютер ничто не обновляет.</translation>
    </message>
    <message>
        <source>This may update the computer during the show: %1.</source>
        <translation>Во время выставки компьютер может обновить: %1.</translation>
    </message>
    <message>
        <source>Update it now, and switch that off until the show is over.</source>
        <translation>Обновите его сейчас и отключите обновление до конца выставки.</translation>
    </message>
    <message>
        <source>Leadbooth cannot tell whether this computer updates itself.</source>
        <translation>Leadbooth не может узнать, обновляется ли этот компьютер сам.</translation>
    </message>
    <message>
        <source>Mend what it says, in the portal or in the booth file. Where the lead is in the queue, discard it.</source>
        <translation>Исправьте указанное на портале или в файле стенда. Если лид в очереди, удалите его.</translation>
    </message>
    <message>
        <source>The booth file can be used: %1.</source>
        <translation>Файл стенда подходит: %1.</translation>
    </message>
    <message>
        <source>The booth file was not looked at.</source>
        <translation>Файл стенда не проверялся.</translation>
    </message>
    <message>
        <source>Name it: --profile-file FILE.</source>
        <translation>Укажите его: --profile-file FILE.</translation>
    </message>
    <message>
        <source>The booth file cannot be used (%1).</source>
        <translation>Файл стенда не подходит (%1).</translation>
    </message>
    <message>
        <source>The booth file was changed after it was signed.</source>
        <translation>Файл стенда изменён после того, как его подписали.</translation>
    </message>
    <message>
        <source>The booth file was made by a newer version.</source>
        <translation>Файл стенда создан более новой версией.</translation>
    </message>
    <message>
        <source>The booth file was made for another portal, %1.</source>
        <translation>Файл стенда создан для другого портала: %1.</translation>
    </message>
    <message>
        <source>The booth file does not fit the portal&apos;s form: %1.</source>
        <translation>Файл стенда не подходит к форме портала: %1.</translation>
    </message>
    <message>
        <source>Whether the booth file fits the portal&apos;s form is not known: there is no form yet.</source>
        <translation>Неизвестно, подходит ли файл стенда к форме портала: формы ещё нет.</translation>
    </message>
    <message>
        <source>Add them at the desk, sign the booth file and bring it again.</source>
        <translation>Добавьте их на рабочем месте, подпишите файл стенда и принесите его снова.</translation>
    </message>
    <message>
        <source>Add it at the desk, sign the booth file and bring it again.</source>
        <translation>Добавьте его на рабочем месте, подпишите файл стенда и принесите его снова.</translation>
    </message>
    <message>
        <source>The booth file expects a scanner, and nothing that types is connected.</source>
        <translation>Файлу стенда нужен сканер, но не подключено ничего, что вводит текст.</translation>
    </message>
    <message>
        <source>No camera is asked for.</source>
        <translation>Камера не требуется.</translation>
    </message>
    <message>
        <source>The booth file lets visitors scan their badge by a camera, and there is none.</source>
        <translation>По файлу стенда посетители могут сканировать бейдж камерой, но камеры нет.</translation>
    </message>
    <message>
        <source>Connect one, or sign a booth file without it.</source>
        <translation>Подключите камеру или подпишите файл стенда без неё.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ReadinessPage</name>
    <message>
        <source>Is the booth ready?</source>
        <translation>Готов ли стенд?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Looking at the account, the portal, this computer and the booth file. This may take a minute…</source>
        <translation>Проверяются учётная запись, портал, этот компьютер и файл стенда. Это может занять минуту…</translation>
    </message>
    <message>
        <source>It could not be found out. Look again; if that does not help, run “leadbooth-cli doctor --kiosk” in a terminal.</source>
        <translation>Выяснить не удалось. Проверьте снова; если не поможет, запустите в терминале «leadbooth-cli doctor --kiosk».</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n thing(s) to mend.</source>
        <translation>
            <numerusform>Пока нет: нужно исправить %n пункт.</numerusform>
            <numerusform>Пока нет: нужно исправить %n пункта.</numerusform>
            <numerusform>Пока нет: нужно исправить %n пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, but somebody should look at %n thing(s).</source>
        <translation>
            <numerusform>Да, но посмотрите ещё %n пункт.</numerusform>
            <numerusform>Да, но посмотрите ещё %n пункта.</numerusform>
            <numerusform>Да, но посмотрите ещё %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Да.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyDialog</name>
    <message>
        <source>There is no room for the file: the key is not saved.</source>
        <translation>Для файла нет места: ключ не сохранён.</translation>
    </message>
    <message>
        <source>The file cannot be written: the key is not saved.</source>
        <translation>Файл нельзя записать: ключ не сохранён.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Выберите для него другое место.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Now move the file to another place than this computer.</source>
        <translation>Теперь перенесите файл с этого компьютера в другое место.</translation>
    </message>
    <message>
        <source>Leadbooth: recovery key of the queue</source>
        <translation>Leadbooth: ключ восстановления очереди</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Сохранение ключа восстановления</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Сохраните ключ восстановления</translation>
    </message>
    <message>
        <source>The leads that wait on this computer are encrypted: should its keychain be lost, only this key opens them.</source>
        <translation>Лиды, ожидающие на этом компьютере, зашифрованы: если связка ключей пропадёт, их откроет только этот ключ.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: a secret</comment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: a secret</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The recovery key, hidden</source>
        <translation>Ключ восстановления, скрыт</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>QR-код ключа восстановления</translation>
    </message>
    <message>
        <source>Whoever has the key can read these leads. Keep it on paper or in a password manager, not on this computer alone.</source>
        <translation>Тот, у кого есть ключ, может прочитать эти лиды. Храните его на бумаге или в менеджере паролей, а не только на этом компьютере.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <comment>button</comment>
        <translation>Сохранить в файл …</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button</comment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Show or save the key first.</source>
        <translation>Сначала покажите или сохраните ключ.</translation>
    </message>
</context>
<context>
    <name>leadbooth::RecoveryKeyInput</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>Choose another one, or type the key.</source>
        <translation>Выберите другой или введите ключ.</translation>
    </message>
    <message>
        <source>This is the recovery key of another queue.</source>
        <translation>Это ключ восстановления другой очереди.</translation>
    </message>
    <message>
        <source>The leads on this computer need the one that was kept for them.</source>
        <translation>Для лидов на этом компьютере нужен тот, который был сохранён для них.</translation>
    </message>
    <message>
        <source>The leads can be read, but only until Leadbooth is closed: the keychain did not take the key.</source>
        <translation>Лиды можно читать, но только до закрытия Leadbooth: связка ключей не приняла ключ.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Разблокируйте связку ключей и попробуйте снова.</translation>
    </message>
    <message>
        <source>See that the desktop&apos;s password service runs, and try again.</source>
        <translation>Проверьте, что служба паролей рабочего стола запущена, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Opening the leads …</source>
        <translation>Открываем лиды …</translation>
    </message>
    <message>
        <source>It begins with LBKEY1, and 15 groups of four follow. Hyphens, blanks and letter case do not matter.</source>
        <translation>Он начинается с LBKEY1, далее 15 групп по четыре знака. Дефисы, пробелы и регистр не важны.</translation>
    </message>
    <message>
        <source>There is no recovery key in this text: one begins with LBKEY1.</source>
        <translation>В этом тексте нет ключа восстановления: он начинается с LBKEY1.</translation>
    </message>
    <message>
        <source>It goes on: after LBKEY1 there are 15 groups of four.</source>
        <translation>Ключ не закончен: после LBKEY1 идут 15 групп по четыре знака.</translation>
    </message>
    <message>
        <source>There is a slip in it: a wrong letter, or two that changed places. Compare it with what you kept.</source>
        <translation>В нём опечатка: неверный знак или два переставленных. Сравните его с тем, что вы сохранили.</translation>
    </message>
    <message>
        <source>The key is complete.</source>
        <translation>Ключ введён полностью.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The file with the recovery key</source>
        <translation>Файл с ключом восстановления</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Use a recovery key</source>
        <translation>Ввод ключа восстановления</translation>
    </message>
    <message>
        <source>Leads on this computer cannot be read, because their key is not in its keychain. The recovery key that was kept for them opens them again.</source>
        <translation>Лиды на этом компьютере нельзя прочитать: их ключа нет в связке ключей. Их снова откроет сохранённый для них ключ восстановления.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Load a file …</source>
        <comment>button</comment>
        <translation>Загрузить файл …</translation>
    </message>
    <message>
        <source>Open the leads</source>
        <comment>button</comment>
        <translation>Открыть лиды</translation>
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
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Also on your badge</source>
        <translation>Ещё на вашем бейдже</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>in the review</comment>
        <translation>нет ответа</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScanStep</name>
    <message>
        <source>Training: pictures from a file, not from a camera.</source>
        <translation>Тренировка: снимки из файла, а не с камеры.</translation>
    </message>
    <message>
        <source>A QR code or a barcode. The picture is not kept.</source>
        <translation>QR-код или штрихкод. Снимок не сохраняется.</translation>
    </message>
    <message>
        <source>For the staff: there is no camera any more.</source>
        <translation>Для сотрудников: камера больше не подключена.</translation>
    </message>
    <message>
        <source>For the staff: this computer&apos;s user may not use the camera.</source>
        <translation>Для сотрудников: пользователю этого компьютера камера недоступна.</translation>
    </message>
    <message>
        <source>For the staff: the camera does not start. Another program may be using it.</source>
        <translation>Для сотрудников: камера не запускается. Возможно, её использует другая программа.</translation>
    </message>
    <message>
        <source>For the staff: the camera&apos;s pictures cannot be read.</source>
        <translation>Для сотрудников: изображение с камеры не читается.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type instead.</source>
        <translation>Камера сейчас не работает. Введите данные с клавиатуры.</translation>
    </message>
    <message>
        <source>For the staff: no pictures come from the camera. Another program may be using it.</source>
        <translation>Для сотрудников: с камеры нет изображения. Возможно, её использует другая программа.</translation>
    </message>
    <message>
        <source>The camera is being switched on…</source>
        <translation>Камера включается…</translation>
    </message>
</context>
<context>
    <name>leadbooth::ScannerTab</name>
    <message>
        <source>A name between &lt; and &gt; is not one of a control character.</source>
        <translation>Между &lt; и &gt; стоит не название управляющего символа.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at the most.</source>
        <translation>
            <numerusform>Не больше %n знака.</numerusform>
            <numerusform>Не больше %n знаков.</numerusform>
            <numerusform>Не больше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge scanner</source>
        <translation>Сканер бейджей</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard. Set it up to type a mark before and after each code, so that the booth knows its codes from a visitor&apos;s keys. Empty: it is known by its speed.</source>
        <translation>Сканер вводит как клавиатура. Настройте его так, чтобы до и после каждого кода он вводил метку: по ней стенд отличит код от клавиш посетителя. Пусто: его узнают по скорости.</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>До кода</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>После кода</translation>
    </message>
    <message>
        <source>Control characters are written by name: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; a &lt; itself as &lt;&lt;&gt;.</source>
        <translation>Управляющие символы пишутся по названию: &lt;STX&gt;, &lt;ETX&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;; сам знак &lt; как &lt;&lt;&gt;.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>On the first page visitors find a button, where the booth&apos;s computer has a camera. It is on while they hold a badge or a card in front of it, and no picture is kept.</source>
        <translation>На первой странице у посетителей есть кнопка, если у компьютера стенда есть камера. Она включена, пока перед ней держат бейдж или визитку, и снимки не сохраняются.</translation>
    </message>
    <message>
        <source>Visitors may scan their badge with the camera</source>
        <translation>Посетители могут сканировать бейдж камерой</translation>
    </message>
</context>
<context>
    <name>leadbooth::SecretEdit</name>
    <message>
        <source>Hide</source>
        <comment>a secret</comment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a secret</comment>
        <translation>Показать</translation>
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
    <message>
        <source>This cannot be looked up right now. Leadbooth tries again by itself.</source>
        <translation>Сейчас это нельзя проверить. Leadbooth сам повторит попытку.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInDialog</name>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation>Это не адрес вебхука.</translation>
    </message>
    <message>
        <source>It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – copy it whole.</source>
        <translation>Он выглядит так: https://ваш-портал.bitrix24.ru/rest/1/abcdef123456/ — скопируйте его целиком.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Подключение к порталу</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти заново</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Asking the portal …</source>
        <translation>Запрос к порталу…</translation>
    </message>
    <message>
        <source>Storing the portal&apos;s key in the keychain …</source>
        <translation>Сохранение ключа портала в связке ключей…</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignInPage</name>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignaturePad</name>
    <message>
        <source>Field to sign in with a finger</source>
        <translation>Поле для подписи пальцем</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignatureStep</name>
    <message>
        <source>Clear</source>
        <comment>the signature</comment>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>leadbooth::SignedDialog</name>
    <message>
        <source>The booth file is signed</source>
        <translation>Файл стенда подписан</translation>
    </message>
    <message>
        <source>%1 is saved. Bring it to the booth&apos;s computer, on a USB stick for example.</source>
        <translation>%1 сохранён. Перенесите его на компьютер стенда, например на флешке.</translation>
    </message>
    <message>
        <source>The first time, the staff there is asked whether to trust the file, and shown a code. Read them this one, by phone or in person: only when both are the same, nobody has changed the file on its way.</source>
        <translation>В первый раз сотрудников там спросят, доверять ли файлу, и покажут код. Прочитайте им этот код, по телефону или лично: только если оба совпадают, файл по пути никто не изменил.</translation>
    </message>
    <message>
        <source>Code of the signing key</source>
        <translation>Код ключа подписи</translation>
    </message>
    <message>
        <source>The key that signed earlier files is not in the keychain any more, so there is a new one: every booth asks again whether to trust it.</source>
        <translation>Ключа, которым подписаны прежние файлы, больше нет в связке ключей, поэтому создан новый: каждый стенд снова спросит, доверять ли ему.</translation>
    </message>
    <message>
        <source>The file is too large for a QR code: use a USB stick.</source>
        <translation>Файл слишком большой для QR-кода: возьмите флешку.</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <comment>button</comment>
        <translation>Скрыть QR-код</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <comment>button</comment>
        <translation>Показать QR-код</translation>
    </message>
    <message>
        <source>QR code of the booth file</source>
        <translation>QR-код файла стенда</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The logo and the pictures do not fit into it: to have them, use a USB stick.</source>
        <translation>Логотип и картинки в него не помещаются: с ними нужна флешка.</translation>
    </message>
    <message>
        <source>A booth with a camera reads the file from this QR code: in the staff&apos;s panel there, “Take another booth file”, then “Read a QR code”. A screenshot will do, on paper or on another screen.</source>
        <translation>Стенд с камерой прочитает файл с этого QR-кода: на панели сотрудников «Взять другой файл стенда», затем «Прочитать QR-код». Подойдёт и снимок экрана — на бумаге или на другом экране.</translation>
    </message>
</context>
<context>
    <name>leadbooth::StaffPanel</name>
    <message>
        <source>A test lead is on its way…</source>
        <translation>Тестовый лид отправляется…</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Завершить программу?</translation>
    </message>
    <message>
        <source>What waits stays on this computer, and is sent when the program runs again.</source>
        <translation>Всё, что ждёт, остаётся на этом компьютере и отправится, когда программа снова заработает.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Завершить программу</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Не завершать</translation>
    </message>
    <message>
        <source>Do you trust who made this file?</source>
        <translation>Вы доверяете тому, кто создал этот файл?</translation>
    </message>
    <message>
        <source>It says that it was made by %1. Ask them for the code that their computer shows. It has to be:</source>
        <translation>В файле указано, кто его создал: %1. Узнайте там код, который показывает компьютер. Он должен быть таким:</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Код совпадает</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Не брать файл</translation>
    </message>
    <message>
        <source>This booth</source>
        <translation>Этот стенд</translation>
    </message>
    <message>
        <source>No booth file</source>
        <translation>Нет файла стенда</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send a test lead</source>
        <translation>Отправить тестовый лид</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Разблокировать связку ключей</translation>
    </message>
    <message>
        <source>Take another booth file</source>
        <translation>Взять другой файл стенда</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Сменить ПИН-код</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>К посетителям</translation>
    </message>
    <message>
        <source>Booth files that were found</source>
        <translation>Найденные файлы стенда</translation>
    </message>
    <message>
        <source>None was found. Put the file that was saved at the desk on a USB stick, plug it in, and come back to this page.</source>
        <translation>Ничего не найдено. Запишите файл, сохранённый на рабочем месте, на флешку, вставьте её и вернитесь на эту страницу.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Waiting: %1 · Need somebody at the desk: %2 · Sent: %3</source>
        <translation>Ждут: %1 · Требуют внимания на рабочем месте: %2 · Отправлены: %3</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Приостановить отправку</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be saved yet and would be lost if the program ended. Is the disk full, or the keychain locked? It is tried again every few seconds.</source>
        <translation>
            <numerusform>%n лид пока не удалось сохранить: если завершить программу, он пропадёт. Возможно, диск переполнен или связка ключей заблокирована. Попытка повторяется каждые несколько секунд.</numerusform>
            <numerusform>%n лида пока не удалось сохранить: если завершить программу, они пропадут. Возможно, диск переполнен или связка ключей заблокирована. Попытка повторяется каждые несколько секунд.</numerusform>
            <numerusform>%n лидов пока не удалось сохранить: если завершить программу, они пропадут. Возможно, диск переполнен или связка ключей заблокирована. Попытка повторяется каждые несколько секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the booth ready?</source>
        <translation>Готов ли стенд?</translation>
    </message>
    <message>
        <source>There is no camera to read a QR code with. Plug one in, or bring the booth file on a USB stick.</source>
        <translation>Нет камеры, чтобы прочитать QR-код. Подключите её или принесите файл стенда на флешке.</translation>
    </message>
    <message>
        <source>This is a training: nothing of it is kept.</source>
        <translation>Это тренировка: из неё ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>leadbooth::SummaryPage</name>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>This works</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Signed in with Bitrix24</source>
        <translation>Вход через Битрикс24</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Without leads: each lead becomes a deal at once</source>
        <translation>Без лидов: каждый лид сразу становится сделкой</translation>
    </message>
    <message>
        <source>With leads</source>
        <translation>С лидами</translation>
    </message>
    <message>
        <source>Leads may be read, so Leadbooth can find out what became of a lead whose answer got lost.</source>
        <translation>Лиды можно читать, поэтому Leadbooth узнает, что стало с лидом, ответ о котором потерялся.</translation>
    </message>
    <message>
        <source>Leads may not be read. If an answer gets lost, you will have to look in Bitrix24 yourself. The portal&apos;s administrator can allow your user to read leads.</source>
        <translation>Читать лиды нельзя. Если ответ потеряется, смотреть в Битрикс24 придётся вам самим. Администратор портала может разрешить вашему пользователю читать лиды.</translation>
    </message>
    <message>
        <source>Names of colleagues cannot be looked up. For that, add the permission Users (minimal) (user_brief) in Bitrix24.</source>
        <translation>Имена коллег найти нельзя. Для этого добавьте в Битрикс24 право «Пользователи (минимальный) (user_brief)».</translation>
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
    <name>leadbooth::TextsTab</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>The booth begins in the first one.</source>
        <translation>Стенд начинает с первого.</translation>
    </message>
    <message>
        <source>Languages that visitors may choose</source>
        <translation>Языки, которые могут выбрать посетители</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button</comment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button</comment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Say what happens next, and when.</source>
        <translation>Скажите, что будет дальше и когда.</translation>
    </message>
</context>
<context>
    <name>leadbooth::ThanksStep</name>
    <message>
        <source>Your reference. Take a photo of it if you like.</source>
        <translation>Ваш номер обращения. Можно его сфотографировать.</translation>
    </message>
    <message>
        <source>Thank you. Your details are saved for our team.</source>
        <translation>Спасибо. Ваши данные сохранены для наших сотрудников.</translation>
    </message>
</context>
<context>
    <name>leadbooth::TimesTab</name>
    <message>
        <source>When nobody touches the screen</source>
        <translation>Если никто не касается экрана</translation>
    </message>
    <message>
        <source>Ask whether somebody is there after</source>
        <translation>Спросить, есть ли кто-нибудь, через</translation>
    </message>
    <message>
        <source>Put everything away after a further</source>
        <translation>Убрать всё ещё через</translation>
    </message>
    <message>
        <source>Show the thanks for</source>
        <translation>Показывать благодарность</translation>
    </message>
    <message>
        <source>seconds (%1 to %2)</source>
        <translation>секунд (от %1 до %2)</translation>
    </message>
    <message>
        <source>Keep what a visitor began and left</source>
        <translation>Сохранять то, что посетитель начал и оставил</translation>
    </message>
    <message>
        <source>The staff finds it among the drafts, encrypted. Say so in the text of the consent.</source>
        <translation>Сотрудники найдут это среди черновиков, в зашифрованном виде. Скажите об этом в тексте согласия.</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Ночью</translation>
    </message>
    <message>
        <source>Turn the screen dark</source>
        <translation>Гасить экран</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time of day</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Темно с</translation>
    </message>
    <message>
        <source>Dark to</source>
        <translation>Темно до</translation>
    </message>
    <message>
        <source>By the clock of the booth&apos;s computer, as 20:00.</source>
        <translation>По часам компьютера стенда, например 20:00.</translation>
    </message>
</context>
<context>
    <name>leadbooth::VisitorTexts</name>
    <message>
        <source>Please choose one</source>
        <comment>under a field that is empty</comment>
        <translation>Выберите, пожалуйста, ответ</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <comment>under a field that is empty</comment>
        <translation>Заполните, пожалуйста</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Сократите, пожалуйста, до %n символа</numerusform>
            <numerusform>Сократите, пожалуйста, до %n символов</numerusform>
            <numerusform>Сократите, пожалуйста, до %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please enter at least %n character(s)</source>
        <comment>under a field</comment>
        <translation>
            <numerusform>Введите не меньше %n символа</numerusform>
            <numerusform>Введите не меньше %n символов</numerusform>
            <numerusform>Введите не меньше %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter %1 or more</source>
        <comment>under a field for a number</comment>
        <translation>Введите %1 или больше</translation>
    </message>
    <message>
        <source>Please enter %1 or less</source>
        <comment>under a field for a number</comment>
        <translation>Введите %1 или меньше</translation>
    </message>
    <message>
        <source>Please enter a number</source>
        <comment>under a field for a number</comment>
        <translation>Введите, пожалуйста, число</translation>
    </message>
    <message>
        <source>Please enter a whole number</source>
        <comment>under a field for a number</comment>
        <translation>Введите, пожалуйста, целое число</translation>
    </message>
    <message numerus="yes">
        <source>Please enter at most %n decimal(s)</source>
        <comment>under a field for a number</comment>
        <translation>
            <numerusform>Не больше %n знака после запятой</numerusform>
            <numerusform>Не больше %n знаков после запятой</numerusform>
            <numerusform>Не больше %n знаков после запятой</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day. Please check day, month and year</source>
        <comment>under a field for a date</comment>
        <translation>Такого дня нет. Проверьте, пожалуйста, день, месяц и год</translation>
    </message>
    <message>
        <source>Please check day, month, year and time</source>
        <comment>under a field for a date</comment>
        <translation>Проверьте, пожалуйста, день, месяц, год и время</translation>
    </message>
    <message>
        <source>Please enter an address such as example.com</source>
        <comment>under a field for a web address</comment>
        <translation>Введите адрес, например example.com</translation>
    </message>
    <message>
        <source>Please enter the digits of your number</source>
        <comment>under a field for a phone</comment>
        <translation>Введите, пожалуйста, цифры номера</translation>
    </message>
    <message>
        <source>Please write this in another way</source>
        <comment>under a field</comment>
        <translation>Напишите это, пожалуйста, иначе</translation>
    </message>
    <message>
        <source>We could not keep this yet. Nothing is lost: everything you entered is still here. Try again, or ask somebody at the booth.</source>
        <translation>Пока не удалось это сохранить. Ничего не потеряно: всё введённое ещё здесь. Попробуйте ещё раз или обратитесь к сотрудникам стенда.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <comment>%1 is a sentence about an error</comment>
        <translation>Для сотрудников: %1</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it</source>
        <comment>under a field for an e-mail</comment>
        <translation>В адресе электронной почты есть знак @</translation>
    </message>
    <message>
        <source>Something belongs before the @</source>
        <comment>under a field for an e-mail</comment>
        <translation>Перед @ что-то должно стоять</translation>
    </message>
    <message>
        <source>After the @ comes a name such as example.com</source>
        <comment>under a field for an e-mail</comment>
        <translation>После @ идёт имя вроде example.com</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <comment>under a field for an e-mail</comment>
        <translation>В адресе есть пробел</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <comment>under a field for an e-mail</comment>
        <translation>Проверьте, пожалуйста, адрес</translation>
    </message>
</context>
<context>
    <name>leadbooth::WayPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Как вы входите?</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24 (OAuth)</source>
        <translation>Войти через Битрикс24 (OAuth)</translation>
    </message>
    <message>
        <source>For a team: everybody signs in in the browser and creates leads in their own name. It needs an application in Bitrix24, which an administrator makes once for all.</source>
        <translation>Для команды: каждый входит в браузере и создаёт лиды от своего имени. Нужно приложение в Битрикс24, которое администратор создаёт один раз для всех.</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Вставить вебхук</translation>
    </message>
    <message>
        <source>For one person or a booth: made in a minute without an administrator. All leads are created in the name of who made the webhook.</source>
        <translation>Для одного человека или стенда: создаётся за минуту без администратора. Все лиды создаются от имени того, кто создал вебхук.</translation>
    </message>
</context>
<context>
    <name>leadbooth::WebhookPage</name>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Paste a webhook</source>
        <translation>Вставить вебхук</translation>
    </message>
    <message>
        <source>1. In Bitrix24 open Developer resources → Other → Inbound webhook.
2. Give it the permissions CRM (crm) and Users (minimal) (user_brief), and save it.
3. Copy the webhook&apos;s address and paste it here.</source>
        <translation>1. В Битрикс24 откройте Разработчикам → Другое → Входящий вебхук.
2. Дайте ему права CRM (crm) и Пользователи (минимальный) (user_brief) и сохраните.
3. Скопируйте адрес вебхука и вставьте его сюда.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>Leadbooth keeps the address in this computer&apos;s keychain and nowhere else.</source>
        <translation>Leadbooth хранит адрес в связке ключей этого компьютера и больше нигде.</translation>
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
