/// Mail that leaves: to a server that takes it on, over SMTP.
@NullMarked
package org.mangomoment.runtime.smtp;

import org.jspecify.annotations.NullMarked;
