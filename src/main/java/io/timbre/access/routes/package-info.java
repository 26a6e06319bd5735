/** Who may go where, and how somebody who may not is told. */
@NullMarked
package io.timbre.access.routes;

import org.jspecify.annotations.NullMarked;
