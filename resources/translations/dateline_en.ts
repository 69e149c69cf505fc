<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessibleText</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationWording</name>
    <message numerus="yes">
        <source>Removed %Ln highlights and notes</source>
        <translation>
            <numerusform>Removed %Ln highlight or note</numerusform>
            <numerusform>Removed %Ln highlights and notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message numerus="yes">
        <source>+%Ln similar</source>
        <translation>
            <numerusform>+%Ln similar</numerusform>
            <numerusform>+%Ln similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketWording</name>
    <message numerus="yes">
        <source>Put %Ln passages into the basket “%1”</source>
        <translation>
            <numerusform>Put %Ln passage into the basket “%1”</numerusform>
            <numerusform>Put %Ln passages into the basket “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln passages</source>
        <translation>
            <numerusform>Moved %Ln passage</numerusform>
            <numerusform>Moved %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln passages out of the basket</source>
        <translation>
            <numerusform>Took %Ln passage out of the basket</numerusform>
            <numerusform>Took %Ln passages out of the basket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionWording</name>
    <message numerus="yes">
        <source>Corrected the headline of %Ln articles</source>
        <translation>
            <numerusform>Corrected the headline of %Ln article</numerusform>
            <numerusform>Corrected the headline of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the date of %Ln articles</source>
        <translation>
            <numerusform>Corrected the date of %Ln article</numerusform>
            <numerusform>Corrected the date of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the source of %Ln articles</source>
        <translation>
            <numerusform>Corrected the source of %Ln article</numerusform>
            <numerusform>Corrected the source of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the place of %Ln articles</source>
        <translation>
            <numerusform>Corrected the place of %Ln article</numerusform>
            <numerusform>Corrected the place of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the language of %Ln articles</source>
        <translation>
            <numerusform>Corrected the language of %Ln article</numerusform>
            <numerusform>Corrected the language of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles as they were imported</source>
        <translation>
            <numerusform>%Ln article as it was imported</numerusform>
            <numerusform>%Ln articles as they were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %Ln articles</source>
        <translation>
            <numerusform>Corrected %Ln article</numerusform>
            <numerusform>Corrected %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” of %Ln articles into “%2”</source>
        <translation>
            <numerusform>Merged “%1” of %Ln article into “%2”</numerusform>
            <numerusform>Merged “%1” of %Ln articles into “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection of %Ln articles</source>
        <translation>
            <numerusform>A selection of %Ln article</numerusform>
            <numerusform>A selection of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message numerus="yes">
        <source>%Ln articles are selected</source>
        <translation>
            <numerusform>%Ln article is selected</numerusform>
            <numerusform>%Ln articles are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them outside this list</source>
        <translation>
            <numerusform>%1, %Ln of them outside this list</numerusform>
            <numerusform>%1, %Ln of them outside this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWording</name>
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
        <source>Tagged %Ln articles “%1”</source>
        <translation>
            <numerusform>Tagged %Ln article “%1”</numerusform>
            <numerusform>Tagged %Ln articles “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>Tag “%1” removed from %Ln article</numerusform>
            <numerusform>Tag “%1” removed from %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln articles into “%1”</source>
        <translation>
            <numerusform>Put %Ln article into “%1”</numerusform>
            <numerusform>Put %Ln articles into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln articles out of “%1”</source>
        <translation>
            <numerusform>Took %Ln article out of “%1”</numerusform>
            <numerusform>Took %Ln articles out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln to the Bin</source>
        <translation>
            <numerusform>Moved %Ln to the Bin</numerusform>
            <numerusform>Moved %Ln to the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln from the Bin</source>
        <translation>
            <numerusform>Restored %Ln from the Bin</numerusform>
            <numerusform>Restored %Ln from the Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags changed</source>
        <translation>
            <numerusform>%Ln tag changed</numerusform>
            <numerusform>%Ln tags changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections changed</source>
        <translation>
            <numerusform>%Ln collection changed</numerusform>
            <numerusform>%Ln collections changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>Deleted the tag “%1” of %Ln article</numerusform>
            <numerusform>Deleted the tag “%1” of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the collection “%1” of %Ln articles</source>
        <translation>
            <numerusform>Deleted the collection “%1” of %Ln article</numerusform>
            <numerusform>Deleted the collection “%1” of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged the tag “%1” of %Ln articles</source>
        <translation>
            <numerusform>Merged the tag “%1” of %Ln article</numerusform>
            <numerusform>Merged the tag “%1” of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendingWording</name>
    <message numerus="yes">
        <source>%1 Of a newer version of Dateline, %Ln lines are kept for it.</source>
        <translation>
            <numerusform>%1 Of a newer version of Dateline, %Ln line is kept for it.</numerusform>
            <numerusform>%1 Of a newer version of Dateline, %Ln lines are kept for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWording</name>
    <message numerus="yes">
        <source>%Ln marks are new.</source>
        <translation>
            <numerusform>%Ln mark is new.</numerusform>
            <numerusform>%Ln marks are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections are new.</source>
        <translation>
            <numerusform>%Ln correction is new.</numerusform>
            <numerusform>%Ln corrections are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of sources are new.</source>
        <translation>
            <numerusform>%Ln name of a source is new.</numerusform>
            <numerusform>%Ln names of sources are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes are new.</source>
        <translation>
            <numerusform>%Ln highlight or note is new.</numerusform>
            <numerusform>%Ln highlights and notes are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages in baskets are new.</source>
        <translation>
            <numerusform>%Ln passage in a basket is new.</numerusform>
            <numerusform>%Ln passages in baskets are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles with marks are not in this library. Import them, then import the marks again.</source>
        <translation>
            <numerusform>%Ln article with marks is not in this library. Import it, then import the marks again.</numerusform>
            <numerusform>%Ln articles with marks are not in this library. Import them, then import the marks again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch folders were left where they are.</source>
        <translation>
            <numerusform>%Ln watch folder was left where it is.</numerusform>
            <numerusform>%Ln watch folders were left where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be understood and were left out.</source>
        <translation>
            <numerusform>%Ln line could not be understood and was left out.</numerusform>
            <numerusform>%Ln lines could not be understood and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags, collections and reviews are new.</source>
        <translation>
            <numerusform>%Ln tag, collection or review is new.</numerusform>
            <numerusform>%Ln tags, collections and reviews are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message numerus="yes">
        <source>%Ln articles seen</source>
        <translation>
            <numerusform>%Ln article seen</numerusform>
            <numerusform>%Ln articles seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles relevant</source>
        <translation>
            <numerusform>%Ln article relevant</numerusform>
            <numerusform>%Ln articles relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles rejected</source>
        <translation>
            <numerusform>%Ln article rejected</numerusform>
            <numerusform>%Ln articles rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln relevant</numerusform>
            <numerusform>%Ln relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <translation>
            <numerusform>%Ln seen</numerusform>
            <numerusform>%Ln seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::CorrectDialog</name>
    <message numerus="yes">
        <source>Correct %Ln articles</source>
        <translation>
            <numerusform>Correct %Ln article</numerusform>
            <numerusform>Correct %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln articles</source>
        <translation>
            <numerusform>Export %Ln article</numerusform>
            <numerusform>Export %Ln articles</numerusform>
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
    <name>dateline::dialogs::MarkPopup</name>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln articles</source>
        <translation>
            <numerusform>Collections of %Ln article</numerusform>
            <numerusform>Collections of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::PrintPreview</name>
    <message numerus="yes">
        <source>Print %Ln articles</source>
        <translation>
            <numerusform>Print %Ln article</numerusform>
            <numerusform>Print %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::ShortcutsPage</name>
    <message numerus="yes">
        <source>Your own keys are given up (%Ln commands).</source>
        <translation>
            <numerusform>Your own keys are given up (%Ln command).</numerusform>
            <numerusform>Your own keys are given up (%Ln commands).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::SourceDialog</name>
    <message numerus="yes">
        <source>%Ln articles come to stand under “%1”, which has %2.</source>
        <translation>
            <numerusform>%Ln article comes to stand under “%1”, which has %2.</numerusform>
            <numerusform>%Ln articles come to stand under “%1”, which has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles, and those imported later, stand under the new name.</source>
        <translation>
            <numerusform>%Ln article, and those imported later, stand under the new name.</numerusform>
            <numerusform>%Ln articles, and those imported later, stand under the new name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::dialogs::WatchPage</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items refused</source>
        <translation>
            <numerusform>%Ln item refused</numerusform>
            <numerusform>%Ln items refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ArticleView</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
    <message numerus="yes">
        <source>Without the quick filters there are %Ln articles.</source>
        <translation>
            <numerusform>Without the quick filters there is %Ln article.</numerusform>
            <numerusform>Without the quick filters there are %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::BasketHead</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::NearPage</name>
    <message numerus="yes">
        <source>one story in %Ln articles</source>
        <translation>
            <numerusform>one story in %Ln article</numerusform>
            <numerusform>one story in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say nearly the same</source>
        <translation>
            <numerusform>%Ln says nearly the same</numerusform>
            <numerusform>%Ln say nearly the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related</source>
        <translation>
            <numerusform>%Ln related</numerusform>
            <numerusform>%Ln related</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::NewArticlesBar</name>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::NotesPane</name>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln highlight or note</numerusform>
            <numerusform>%Ln highlights and notes</numerusform>
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
    <name>dateline::panes::ReaderPane</name>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article from %1</source>
        <translation>
            <numerusform>Load %Ln picture of this article from %1</numerusform>
            <numerusform>Load all %Ln pictures of this article from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load all %Ln picture(s) of this article</source>
        <translation>
            <numerusform>Load %Ln picture of this article</numerusform>
            <numerusform>Load all %Ln pictures of this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load them from %Ln host(s):</source>
        <translation>
            <numerusform>Load them from %Ln host:</numerusform>
            <numerusform>Load them from %Ln hosts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln highlight or note</numerusform>
            <numerusform>%Ln highlights and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences read before</source>
        <translation>
            <numerusform>%1 of %Ln sentence read before</numerusform>
            <numerusform>%1 of %Ln sentences read before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::panes::ReaderTags</name>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <comment>of highlights</comment>
        <translation>
            <numerusform>%Ln highlight without a place</numerusform>
            <numerusform>%Ln highlights without a place</numerusform>
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
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
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
    <message numerus="yes">
        <source>%1: %Ln passages</source>
        <comment>basket, count</comment>
        <translation>
            <numerusform>%1: %Ln passage</numerusform>
            <numerusform>%1: %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles judged</source>
        <comment>review, count</comment>
        <translation>
            <numerusform>%1: %Ln article judged</numerusform>
            <numerusform>%1: %Ln articles judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::window::MarkDesk</name>
    <message numerus="yes">
        <source>Erase the %Ln articles in the Bin for ever?</source>
        <translation>
            <numerusform>Erase the %Ln article in the Bin for ever?</numerusform>
            <numerusform>Erase the %Ln articles in the Bin for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::window::SettingsDesk</name>
    <message numerus="yes">
        <source>Mark all %Ln articles in the list as read?</source>
        <translation>
            <numerusform>Mark %Ln article in the list as read?</numerusform>
            <numerusform>Mark all %Ln articles in the list as read?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::window::WatchDesk</name>
    <message numerus="yes">
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
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
<context>
    <name>dateline::workspace::Workspace</name>
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
