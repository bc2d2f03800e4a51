/// The steward's page of mails that wait for a person.
@NullMarked
package org.mangomoment.search.page.mails;

import org.jspecify.annotations.NullMarked;
