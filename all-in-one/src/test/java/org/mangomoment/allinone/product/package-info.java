/// The product as its users have it: a process of its own, reached over HTTP and the command line.
@NullMarked
package org.mangomoment.allinone.product;

import org.jspecify.annotations.NullMarked;
