/// What stewards agree with campaign channels.
@NullMarked
package org.mangomoment.search.channel;

import org.jspecify.annotations.NullMarked;
