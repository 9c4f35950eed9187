<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ExportDestination</name>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>%n other photograph in the same way</numerusform>
            <numerusform>%n other photographs in the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>The file always says that %n face was restored by a trained model.</numerusform>
            <numerusform>The file always says that %n faces were restored by a trained model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>Restore %n face</numerusform>
            <numerusform>Restore %n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message numerus="yes">
        <source>%n network(s), {size} MiB</source>
        <translation>
            <numerusform>%n network, {size} MiB</numerusform>
            <numerusform>%n networks, {size} MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>Sound: %n network as it was made.</numerusform>
            <numerusform>Sound: %n networks as they were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>%n without a face</numerusform>
            <numerusform>%n without a face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n face found</numerusform>
            <numerusform>%n faces found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>%n more uncertain: tick it if it is a face</numerusform>
            <numerusform>%n more uncertain: tick those that are faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n face restored. Compare, then export the photograph.</numerusform>
            <numerusform>%n faces restored. Compare, then export the photograph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
