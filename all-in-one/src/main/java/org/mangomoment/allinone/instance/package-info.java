/// One running product on one folder: the embedded broker, the three services, and the file by which others find them.
@NullMarked
package org.mangomoment.allinone.instance;

import org.jspecify.annotations.NullMarked;
