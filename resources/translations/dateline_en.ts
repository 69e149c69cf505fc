<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dateline::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln articles to PDF</source>
        <translation>
            <numerusform>Export %Ln article to PDF</numerusform>
            <numerusform>Export %Ln articles to PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ImportReportDialog</name>
    <message numerus="yes">
        <source>Mark the %Ln articles older than %L1 days as read</source>
        <translation>
            <numerusform>Mark the %Ln article older than %L1 days as read</numerusform>
            <numerusform>Mark the %Ln articles older than %L1 days as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ArticlesPane</name>
    <message numerus="yes">
        <source>Without %1 there are %Ln articles.</source>
        <translation>
            <numerusform>Without %1 there is %Ln article.</numerusform>
            <numerusform>Without %1 there are %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderBar</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ResultLine</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln articles</source>
        <translation>
            <numerusform>At least %Ln article</numerusform>
            <numerusform>At least %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::SidebarModel</name>
    <message numerus="yes">
        <source>%1: %Ln articles</source>
        <comment>scope, count</comment>
        <translation>
            <numerusform>%1: %Ln article</numerusform>
            <numerusform>%1: %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::workspace::Workspace</name>
    <message numerus="yes">
        <source>Marked %Ln read</source>
        <translation>
            <numerusform>Marked %Ln read</numerusform>
            <numerusform>Marked %Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread</source>
        <translation>
            <numerusform>Marked %Ln unread</numerusform>
            <numerusform>Marked %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln</source>
        <translation>
            <numerusform>Bookmarked %Ln</numerusform>
            <numerusform>Bookmarked %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks removed</source>
        <translation>
            <numerusform>%Ln bookmark removed</numerusform>
            <numerusform>%Ln bookmarks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>Importing %Ln file</numerusform>
            <numerusform>Importing %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
</TS>
