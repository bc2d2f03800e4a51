/// Reading the text of files that come with mails: Word (docx), OpenDocument (odt) and PDF.
///
/// A file from outside is hostile until proven otherwise. Zip and XML are read by the JDK within bounds; PDF is read by
/// a process of its own, with little memory and a time limit.
@NullMarked
package org.mangomoment.ingest.attachment;

import org.jspecify.annotations.NullMarked;
