/// Reading the text of files that come with mails: Word (docx, doc), RTF, OpenDocument (odt) and PDF.
///
/// A file from outside is hostile until proven otherwise: each is read by Apache Tika in a process of its own, with
/// little memory and a time limit. `FileText` and what it calls run there, the rest here.
@NullMarked
package org.mangomoment.ingest.attachment;

import org.jspecify.annotations.NullMarked;
