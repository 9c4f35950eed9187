<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>حول Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>يعيد الوجوه في الصور العائلية القديمة.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>يعمل دون إنترنت ولا يحتوي على أي شيفرة تستخدم الشبكة: لا حسابات ولا إحصاءات ولا تحديثات دون علمك. تبقى صورك عندك.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>الوجه المرمَّم هو أفضل تخمين لنموذج مدرَّب، وليس دليلًا على ما كان عليه شكل أحد. وكل ملف يُصدَّر يذكر أنه مرمَّم.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>وضع مجلد في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>فتح &amp;المثال</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;حفظ العمل</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>حفظ الوجوه والإعدادات والنتائج للمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>حفظ العمل &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>م&amp;علومات</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>حجم الملف وصيغته وألوانه</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>كتابة الصورة المرمَّمة في ملف</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>التصدير مرة أخرى</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>التصدير بآخر الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>&amp;إغلاق الصورة</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>ا&amp;لصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>ال&amp;صورة التالية</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>إضافة إلى &amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>قا&amp;ئمة الانتظار…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>ترميم صور كثيرة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>ن&amp;سخ الصورة</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>نسخ الصورة كما تظهر</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>لصق ص&amp;ورة</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>فتح الصورة الموجودة في الحافظة</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ترم&amp;يم</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>ترميم الوجوه المحددة</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>ترميم &amp;هذا الوجه</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>ترميم الوجه الحالي</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>الاحتفاظ &amp;بما هو موجود</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>الإنهاء الآن، مع الوجه كما هو</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>الإلغاء عند الخطوة التالية</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>الب&amp;حث عن الوجوه مجددًا</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>رسم و&amp;جه</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>رسم إطار حول وجه</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>&amp;طلاء المواضع الممزقة</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>تحديد ما هو ممزق أو فارغ</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>م&amp;حو</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>إزالة علامات المواضع الممزقة</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>فرشاة أصغ&amp;ر</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>فرشاة أكب&amp;ر</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>إزالة كل المواضع الم&amp;طلية</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>ت&amp;حسين الخلفية</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>تمرير الصورة حول الوجوه عبر مكبّرك الخاص</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>&amp;الوجه التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>ا&amp;لوجه السابق</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>تحديد الوجه &amp;أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>ح&amp;ذف الوجه</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>تحديد &amp;كل الوجوه</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>ع&amp;دم تحديد أي وجه</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>&amp;تحديد أكبر وجه</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;مقسوم</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>الأصل والنتيجة مع خط فاصل</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>جنبًا إل&amp;ى جنب</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>الأصل والنتيجة معًا</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>النتيج&amp;ة</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>النتيجة وحدها</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>ال&amp;أصل</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>الأصل وحده؛ اضغط \ مطولًا لنظرة سريعة</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>ال&amp;فرق</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>الم&amp;قارنة التالية</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ملا&amp;ءمة</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>ال&amp;حجم الفعلي</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>بكسل مقابل بكسل</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>ملا&amp;ءمة أو الحجم الفعلي</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>إ&amp;ظهار الإطارات</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>إظهار الإطارات حول الوجوه</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>إ&amp;دارة الألوان</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>مراعاة ملف ألوان الصورة على الشاشة</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>&amp;إظهار السجلات</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>ح&amp;ول Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN وكثير غيره، من ملف لديك. يُستخدم حيث تشغّله، وتبقى الصورة بحجمها.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>المكبّرات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>توضع النتائج بجانب كل صورة، باسم {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>توضع النتائج في {0}، باسم {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>الفرشاة</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>طلاء</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>حجم الفرشاة</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>حجم الفرشاة على الشاشة: كبّر الصورة لطلاء أدق</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>ا&amp;ستخدام DifFace</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>يرمّم الوجوه المطلية بواسطة DifFace</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>يضع الفرشاة جانبًا</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>اطلِ ما هو ممزق أو فارغ في الوجه وحوله.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>لا يوجد وجه قريب: لا يُملأ إلا الوجه وما حوله.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>يُملأ عند ترميم الوجه بما يُحتمل أنه كان هناك.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>لا يستطيع {0} رسم المفقود: فهو يمدّ الحافة بسلاسة فقط كما فوق خدش. أما {1} فيرسم ما يُحتمل أنه كان هناك.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>يمكن استيراد أوزانه في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Candidate {0}, {1}</source>
        <translation>المقترح {0}، {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}، البذرة {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>تختار مفاتيح الأسهم مقترحًا.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;إظهار مواضع الاختلاف</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>يحدد المواضع التي تختلف فيها المقترحات</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>برتقالي: الصورة لا تبيّن الكثير هنا، فالبرنامج يخمّن.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>لم يُستورد «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>لا يستطيع «{name}» تحسين الخلفية.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>ليس مكبّرًا معروفًا للصور الكاملة.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>اختر ملفًا آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>نزّله من جديد.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>أعطه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>تأكد من أن القرص موصول.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>ليس ملف PyTorch ولا safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>ربما نُزّلت صفحة ويب بدلًا منه: انظر في محتواه.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>لا يمكن قراءته؛ ربما كان ناقصًا.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>يحوي أكثر من الأوزان: قد يشغّل فتحُه برنامجًا أو يملأ الذاكرة. لم يُشغَّل منه شيء.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>لا تستخدم هذا الملف.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>لا يحوي شبكة يعرفها Heirloom.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>يمكن استيراد DifFace وLatent Diffusion وResShift (مرمّز الوجوه الذاتي) وfacexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>يشبه شبكة معروفة، لكن أوزانه لا تناسبها.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>ربما كان ناقصًا أو بحجم آخر أو خليطًا من عدة شبكات.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>بعض أوزانه ليست أعدادًا.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>ملف آخر من الملفات يحوي الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>استوردها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>هذه الأوزان مستوردة من قبل باسم هذه الحزمة.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>وهي في قائمة حزم النماذج.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>توجد حزمة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>لا يمكن أن تحمل الحزمة هذا الاسم.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>استخدم حروفًا لاتينية بلا علامات وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد الحزم.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>&amp;الحساب على:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>قيد الاستخدام:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>أسرع ما يعمل</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>بطاقة رسومات NVIDIA أو AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>رسومات حاسوب Apple</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>على كل جهاز أن يحسب اختبارًا صغيرًا حسابًا صحيحًا قبل استخدامه. المعالج يعمل دائمًا، لكنه أبطأ.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>هل تريد إلغاء الترميم؟</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>تبقى الوجوه المكتملة. أما الوجه قيد العمل فيضيع ما لم تحتفظ به.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;إلغاء الترميم</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;الاحتفاظ بما هو موجود</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>هل تريد متابعة «{0}»؟</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>لم يُصدَّر عملك على هذه الصورة، ولم يضع منه شيء.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;تجاهله</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>لم يعد العمل على «{0}» مطابقًا للصورة.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>تغيّر الملف بعد حفظ العمل: أُدير أو حُرّر أو حُفظ من جديد. كانت الوجوه والنتائج ستقع في غير مواضعها، ففُتح من دونها. العمل المحفوظ لم يُمسّ: أعد الصورة كما كانت وافتح العمل ثانية، أو ابدأ هنا من جديد.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>البحث عن الوجوه مجددًا</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>ترميم وجه</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>تضمين وجه</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>استبعاد وجه</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>تضمين كل الوجوه</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>استبعاد كل الوجوه</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>تضمين أكبر وجه</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>رسم وجه</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>نقل وجه</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>حذف وجه</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>إعدادات كل الوجوه نفسها</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>تغيير الطريقة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>طلاء موضع ممزق</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>إزالة كل المواضع المطلية</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>اختيار مقترح</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>قبول وجه</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>رفض وجه</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>التراجع عن الحكم</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>العودة إلى الأصل</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>تبقى على هذا الحاسوب، والملف نفسه لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>تُرمَّم عدة صور أو مجلد واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>جرّب على مثال</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>اختيار صورة من مجلد</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;حاول مجددًا</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;فتح صورة أخرى…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;تغيير التصدير…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>حزم &amp;النماذج…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>ا&amp;ستخدام المعالج</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;رسم إطار</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>فتح في &amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>إ&amp;ظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>إظ&amp;هار السجلات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>الإصدارات وموضع الخطأ. لا يرد اسمك فيه.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>تعذّر فتح «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>تعذّر ترميم «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>تعذّر حفظ «{name}».</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>تعذّر فتح الصورة.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>تعذّر ترميم الوجوه.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>تحقق من توصيل محرك الأقراص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>هذا مجلد وليس صورة.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>ترمّم قائمة الانتظار كل صور المجلد.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>لا يستطيع Heirloom قراءة هذا النوع من الصور.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>يمكن فتح JPEG وPNG وTIFF وWebP وBMP وHEIC وAVIF.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>ينتهي الملف مبكرًا: ينقصه جزء.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>الملف تالف من الداخل.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>انسخه مجددًا، أو افتحه واحفظه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>الصورة أكبر مما يمكن.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>استخدم نسخة أصغر، أو احفظ بصيغة PNG أو TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>الصورة أصغر من أن تحوي وجهًا.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>امسح الصورة ضوئيًا مجددًا بدقة أعلى.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>هذا النوع من الملفات غير مدعوم.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>استخدم JPEG أو PNG أو TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>رفض النظام الوصول إلى الملف أو مجلده.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>اختر مكانًا آخر، أو غيّر الأذونات.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>يوجد ملف بهذا الاسم، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>لم يعد مجلده موجودًا.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>صِل محرك الأقراص مجددًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>أخلِ مساحة وحاول مجددًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>الاسم أطول مما يسمح به هذا القرص.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>هذا هو الأصل، ولا يُكتب فوقه أبدًا.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>لم ينفّذ القرص ما طُلب منه.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>تحقق من محرك الأقراص وكابله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>اسم الملف اسم صورة، لكنه ليس صورة.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>لا يمكن استخدام حزمة النماذج «{name}».</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>أحد ملفاتها ليس كما أُنشئ.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>وصفها مفقود.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>وصفها تالف.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>أُنشئت لإصدار أحدث من Heirloom.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>أحد ملفاتها مفقود.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>تحاول الوصول إلى ملف خارج مجلدها، وهو ما لا تفعله حزمة سليمة.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>أوزانها لا تناسب شبكاتها.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>بعض أوزانها ليست أعدادًا.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>تحتاج إلى شبكة لا يعرفها هذا الإصدار من Heirloom.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>لا يمكن قراءة ملفاتها.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>لا تحوي هي ولا الحزم المستوردة شبكة لازمة لهذا.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>اختر حزمة أخرى، أو ثبّت Heirloom مجددًا.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>اختر حزمة أخرى، أو حدّث Heirloom.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>لا تستخدم هذه الحزمة.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>اختر طريقة أخرى، أو استورد الأوزان في التفضيلات.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>لا يمكن استخدام الجهاز {name}.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>ليس في هذا الحاسوب جهاز من هذا النوع يستطيع Heirloom استخدامه.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>لم يحسب اختبارًا صغيرًا حسابًا صحيحًا.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>استخدم المعالج، فهو أبطأ لكنه يعمل دائمًا، أو حدّث برنامج التشغيل.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>لم يُعثر على وجه في «{name}».</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>قد يكون صغيرًا جدًا أو ملتفتًا أو باهتًا كثيرًا.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>ارسم إطارًا حوله يدويًا.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>لم تكفِ الذاكرة، حتى على أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>أغلق برامج أخرى، أو اطلب مقترحات أقل.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>لم تعطِ الشبكات صورة صالحة.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>قد تكون حزمة النماذج تالفة: افحصها.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>حدث خطأ لا يعرفه Heirloom ‏({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>لم تتغير صورتك. إذا تكرر ذلك فأرسل إلينا التقرير من فضلك.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>يوجد ملف بهذا الاسم وسيُستبدل.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>الاسم مستخدم، لذا يُعطى الملف رقمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>لا صور أخرى</numerusform>
            <numerusform>صورة أخرى بالطريقة نفسها</numerusform>
            <numerusform>صورتان أخريان بالطريقة نفسها</numerusform>
            <numerusform>%n صور أخرى بالطريقة نفسها</numerusform>
            <numerusform>%n صورة أخرى بالطريقة نفسها</numerusform>
            <numerusform>%n صورة أخرى بالطريقة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>يبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} غير معروف. استخدم {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>لا يمكن أن يرد «{detail}» في اسم ملف.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>يحتفظ Windows بالاسم «{detail}» لنفسه.</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>لا يمكن أن ينتهي الاسم بمسافة أو نقطة.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>بجانب الصورة</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;المجلد:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>يصبح:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;إن كان مستخدمًا:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>وضع اسم الصورة أو التاريخ في الاسم</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>يدل {name} على اسم الصورة نفسها</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>استبدال ذلك الملف، لا الأصل أبدًا</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>استخدام &amp;هذا</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>ما يرافقها</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>ال&amp;بيانات الوصفية:</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>الاحتفاظ بالكل: التواريخ والأماكن والكاميرا</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>الاحتفاظ بالكل عدا المكان</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>عدم الاحتفاظ بشيء</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;وصفة بجانب الملف</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>بها يمكن صنع النتيجة نفسها مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>&amp;صورة قبل وبعد، للمشاركة</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا لم يرمّم أي وجه.</numerusform>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا رمّم وجهًا واحدًا.</numerusform>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا رمّم وجهين.</numerusform>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا رمّم %n وجوه.</numerusform>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا رمّم %n وجهًا.</numerusform>
            <numerusform>يذكر الملف دائمًا أن نموذجًا مدرَّبًا رمّم %n وجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>يذكر الملف دائمًا أي الوجوه رمّمها نموذج مدرَّب.</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>صغير ويُقرأ في كل مكان؛ يفقد القليل.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>لا يفقد شيئًا؛ ملفات كبيرة.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>لا يفقد شيئًا؛ للأرشفة والطباعة.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>صغير، للويب؛ لا يفقد شيئًا عند الجودة 100.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>صغير، للهواتف؛ لا تقرؤه كل البرامج.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>صغير جدًا؛ لا تقرؤه كل البرامج.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>لا يتسع لكل بتات هذه الصورة الـ 16.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>ملف ألوان الصورة نفسها</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB، للشاشات والويب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>الص&amp;يغة:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>ال&amp;جودة:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>ال&amp;عمق:</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>ال&amp;ألوان:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>الأعلى يحفظ أكثر ويصنع ملفات أكبر</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>في الصورة الأكبر تُظهر الوجوه الصغيرة ما تم ترميمه</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>الصورة الأصغر تبقى كما هي</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>درجات السطوع في كل لون</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>الوجه {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>تعذّر ترميمه</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}، إعدادات خاصة</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>ربما ليس وجهًا</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>مرفوض، ويظهر الأصل</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>سيُرمَّم</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}، {1}، {2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} بكسل</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}، مرسوم يدويًا</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}، ثقة الكاشف {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>حُدد {0} من {1}</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>لا وجوه بعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>تحديد كل الوجوه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>إلغاء تحديد كل الوجوه</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>تحديد أكبر وجه فقط</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>تختار مفاتيح الأسهم وجهًا، ومفتاح المسافة يحدده أو يلغي تحديده.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>تظهر الوجوه هنا. إذا فات أحدها فارسم إطارًا حوله في الصورة.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>ترميم الوجوه المحددة</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الترميم…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>لا وجه للترميم</numerusform>
            <numerusform>ترميم وجه واحد</numerusform>
            <numerusform>ترميم وجهين</numerusform>
            <numerusform>ترميم %n وجوه</numerusform>
            <numerusform>ترميم %n وجهًا</numerusform>
            <numerusform>ترميم %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ترميم</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;اللغة:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ا&amp;لسمة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>وإلا فإنك تختار الوجوه أولًا.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>اضغط مطولًا لرؤية الأصل (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>اضغط مطولًا لرؤية الأصل</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتحت</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>تنتقل مفاتيح الأسهم بين الخطوات إلى الخلف وإلى الأمام.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط الحفظ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>استُورد «{name}»، وهو في قائمة حزم النماذج.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>استيراد أوزان منشورة</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>تصير نقاط الحفظ من DifFace وLatent Diffusion وResShift وfacexlib حزمة نماذج. تُقرأ فقط: لا يُشغَّل منها شيء ولا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار &amp;ملفات…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>عُثر على:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>الرخصة:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>دُرّبت على:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>&amp;قرأت الرخصة وألتزم بها</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;لاسم:</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>اسم الحزمة؛ اتركه فارغًا لهذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;استخدام هذه الحزمة</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>كل الوجوه</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>خيارات كل وجه ليست له خيارات خاصة</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>هذا الوجه</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>خيارات الوجه الحالي وحده</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>مثل كل الوجوه</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>نسيان إعدادات هذا الوجه الخاصة، لتسري عليه إعدادات كل الوجوه</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>لم تُصدَّر «{0}». هل تريد تصديرها أولًا؟</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>ستُفقد وجوهها المُرمَّمة.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;حفظ العمل</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>ما زال هناك ملف قيد الكتابة.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>سيُغلق Heirloom فور اكتماله.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>إ&amp;غلاق فورًا</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>إب&amp;قاء مفتوحًا</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;فتح الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>&amp;الوجوه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>الصور والأعمال المحفوظة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;الشبه</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>الأجمل</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>الأشبه بالشخص</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>مدى التزام الوجه بالشخص في الصورة</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>ا&amp;لقوة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>ترميم كامل</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>مقدار ما يُمزج من الوجه المرمَّم فوق الأصل</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>ال&amp;خطوات</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>أدق</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>عدد خطوات الانتشار لكل وجه</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>إظهار الخيارات قليلة الاستخدام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>الخطوات والبداية والمقترحات والبذرة والطريقة</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>يلتزم CLR-Face بالشخص؛ وDifFace يرسم أيضًا ما هو مفقود</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>ال&amp;مقترحات</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>عدد نسخ كل وجه للاختيار بينها</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>ال&amp;طريقة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>البذرة نفسها تعطي الوجه نفسه</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>بذرة أخرى</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>تجربة نسخة أخرى من الوجه</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message numerus="yes">
        <source>%n network(s), {size} MiB</source>
        <translation>
            <numerusform>لا شبكات، {size} ميبيبايت</numerusform>
            <numerusform>شبكة واحدة، {size} ميبيبايت</numerusform>
            <numerusform>شبكتان، {size} ميبيبايت</numerusform>
            <numerusform>%n شبكات، {size} ميبيبايت</numerusform>
            <numerusform>%n شبكة، {size} ميبيبايت</numerusform>
            <numerusform>%n شبكة، {size} ميبيبايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>سليمة: لا شبكات فيها.</numerusform>
            <numerusform>سليمة: شبكة واحدة كما أُنشئت.</numerusform>
            <numerusform>سليمة: شبكتان كما أُنشئتا.</numerusform>
            <numerusform>سليمة: %n شبكات كما أُنشئت.</numerusform>
            <numerusform>سليمة: %n شبكة كما أُنشئت.</numerusform>
            <numerusform>سليمة: %n شبكة كما أُنشئت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>حزم النماذج</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>تضم الحزمة الشبكات المدرَّبة التي ترمّم الوجه.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>الحزم المثبتة</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>الإصدار:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>الرخصة:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>الوصف:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>دُرّبت على:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;استخدام هذه الحزمة</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>يقارن كل ملف ببصمات الحزمة</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;إظهار المجلد</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (قيد الاستخدام)</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} بت لكل قناة</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} بكسل</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>الألوان:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>الدقة:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} نقطة في البوصة</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>التُقطت:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>تدرج رمادي</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>لوحة ألوان</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>ألوان كاملة</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مرمَّمة</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>الفرق، مقوّى أربع مرات</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}، حُدد {1}</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>الصورة المرمَّمة</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الترميم</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>حزم النماذج</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>نُسيت</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>لا يحتوي Heirloom على أي شيفرة تستخدم الشبكة. تبقى صورك وكل ما يخص الوجوه فيها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;نسيانها الآن</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>يفرغ قائمة الصور الأخيرة</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>ما فعله البرنامج، تحسبًا لحدوث خطأ.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;حذفها</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>حفظ العمل</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>مشاريع Heirloom</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>بلا وجه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>لم يُعثر على وجه، فلم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>جارٍ البحث في المجلدات</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>توقف مؤقت بعد هذه الصورة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>ترميم صور كثيرة</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>الصور في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>أفلت صورًا أو مجلدات هنا. يُرمَّم كل ما هو وجه بالتأكيد.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;إضافة صور…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة &amp;مجلد…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>مع كل المجلدات التي فيه</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>&amp;كيفية الحفظ…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>المجلد والاسم والصيغة وغيرها</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>من قائمة الانتظار لا من القرص</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>إزالة المنت&amp;هية</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>ما رُمّم؛ ويبقى ما فشل أو لا وجه فيه لتراجعه</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;حاول مجددًا</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>المختارة، أو كل ما فشل</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>إظهار &amp;الملف</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>في مجلده</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>سطر لكل صورة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>ترميم ما ينتظر</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;توقف مؤقت</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>بعد الصورة قيد العمل</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>فورًا؛ وتعود الصورة قيد العمل إلى الانتظار</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>تقدم قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>لم تُرمَّم أي صورة</numerusform>
            <numerusform>رُمّمت صورة</numerusform>
            <numerusform>رُمّمت صورتان</numerusform>
            <numerusform>رُمّمت %n صور</numerusform>
            <numerusform>رُمّمت %n صورة</numerusform>
            <numerusform>رُمّمت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>لا صور بلا وجه</numerusform>
            <numerusform>صورة بلا وجه</numerusform>
            <numerusform>صورتان بلا وجه</numerusform>
            <numerusform>%n صور بلا وجه</numerusform>
            <numerusform>%n صورة بلا وجه</numerusform>
            <numerusform>%n صورة بلا وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم تفشل أي صورة</numerusform>
            <numerusform>فشلت صورة</numerusform>
            <numerusform>فشلت صورتان</numerusform>
            <numerusform>فشلت %n صور</numerusform>
            <numerusform>فشلت %n صورة</numerusform>
            <numerusform>فشلت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت صورة</numerusform>
            <numerusform>بقيت صورتان</numerusform>
            <numerusform>بقيت %n صور</numerusform>
            <numerusform>بقيت %n صورة</numerusform>
            <numerusform>بقيت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %n ساعات تقريبًا</numerusform>
            <numerusform>بقيت %n ساعة تقريبًا</numerusform>
            <numerusform>بقيت %n ساعة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>لا صور بعد</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>الترميم</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>ما تبدأ به كل صورة.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>الخلفية:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>البداية: الأجمل. النهاية: الأقرب إلى الشخص.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>مقدار ما يظهر من الوجه المرمَّم</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>الخطوات الأكثر تستغرق وقتًا أطول وهي أدق</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>عند أكثر من واحد تختار بين نسخ كل وجه.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>الشبه بالأصل</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>هذا الوجه جيد كما هو</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>إظهار الأصل بدل هذا الوجه</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>نسيان ما رُمّم لهذا الوجه</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>العودة &amp;إلى الأصل</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 تعني الصورة نفسها، و0 تعني أي شخصين</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>البذرة {0}، {1} ثانية</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>حُسب بدقة أعلى: فشلت الطريقة الأسرع هنا</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>حُسب مقترحًا مقترحًا: لم تكفِ الذاكرة</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>حُسب على المعالج: فشلت بطاقة الرسومات</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>حزمة النماذج</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>القرب من الشخص الأصلي</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>ترميم الوجوه فور فتح الصورة</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>تذكّر الصور التي فُتحت</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>حفظ العمل غير المكتمل ليبقى بعد الأعطال</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>اختر سطرًا لتغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>هذه المفاتيح مستخدمة في «{name}».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;المفاتيح الجديدة:</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>اضغط المفاتيح التي تريدها</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>شبيه جدًا</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>شبيه</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>شبيه إلى حد ما</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>بالكاد شبيه</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>تالف إلى حد يمنع الحكم</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>لا يُظهر الأصل من هذا الوجه ما يكفي للمقارنة. يستطيع من عرف الشخص أن يحكم.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>قد يبدو كشخص آخر. جرّب مقترحات أخرى، أو ارفضه.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>تقارن شبكة ثانية بين الوجهين. هذه إشارة وليست دليلًا.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>الفاصل بين الأصل والمرمَّم</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>يحركه السهمان الأيمن والأيسر، وينقله Home وEnd إلى الحافتين.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>اسحب للمقارنة. انقر نقرًا مزدوجًا للمنتصف.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>تحديد البداية بحسب التلف</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>كلما بدأ الوجه من نقطة أبعد زاد ما يُصنع من جديد: يُصلح أكثر ويُبقي من الشخص أقل</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>البدء عند ال&amp;ضجيج</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>يُبقي أكثر</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>يصنع أكثر من جديد</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>لا يمكن استخدام الجهاز أو حزمة النماذج. انقر للاختيار.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>لم يُعثر على وجه</numerusform>
            <numerusform>عُثر على وجه واحد</numerusform>
            <numerusform>عُثر على وجهين</numerusform>
            <numerusform>عُثر على %n وجوه</numerusform>
            <numerusform>عُثر على %n وجهًا</numerusform>
            <numerusform>عُثر على %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>لم يُعثر على وجه. ارسم إطارًا حوله.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>الخلفية: الجزء {0} من {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>الخلفية: جارٍ التحضير</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>ولا شيء غير مؤكد</numerusform>
            <numerusform>وآخر غير مؤكد: حدده إن كان وجهًا</numerusform>
            <numerusform>واثنان غير مؤكدين: حدد ما كان وجهًا</numerusform>
            <numerusform>و%n غير مؤكدة: حدد ما كان وجهًا</numerusform>
            <numerusform>و%n غير مؤكد: حدد ما كان وجهًا</numerusform>
            <numerusform>و%n غير مؤكد: حدد ما كان وجهًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>لم يُرمَّم أي وجه. قارن ثم صدِّر الصورة.</numerusform>
            <numerusform>رُمِّم وجه واحد. قارن ثم صدِّر الصورة.</numerusform>
            <numerusform>رُمِّم وجهان. قارن ثم صدِّر الصورة.</numerusform>
            <numerusform>رُمِّمت %n وجوه. قارن ثم صدِّر الصورة.</numerusform>
            <numerusform>رُمِّم %n وجهًا. قارن ثم صدِّر الصورة.</numerusform>
            <numerusform>رُمِّم %n وجه. قارن ثم صدِّر الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>توقّف العمل: رُمِّم {0} من {1} من الوجوه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>جارٍ فتح {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>حُفظ في {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>يجري تصدير {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>صُدّرت إلى {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>جارٍ البحث عن الوجوه…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>فشلت نصف الدقة على هذا الجهاز: المتابعة بالدقة الكاملة.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>لم تكفِ الذاكرة: تُصنع المقترحات واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>نفدت ذاكرة الرسومات: يُصنع هذا الوجه على المعالج.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>الجهاز: {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>جارٍ اختبار الجهاز.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>أنت اخترت هذا الجهاز.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>أسرع جهاز هنا، وقد اجتاز اختباره.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>لم يُعثر على معالج رسومات صالح، لذا يحسب المعالج.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>لم يجتز معالج الرسومات اختباره، لذا يحسب المعالج. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>الوجه {0} من {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
</TS>
