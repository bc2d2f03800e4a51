/// Colleagues' accounts: who may sign in, their roles, sessions and API tokens.
@NullMarked
package org.mangomoment.search.account;

import org.jspecify.annotations.NullMarked;
