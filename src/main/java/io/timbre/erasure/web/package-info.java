/** The page on which an admin erases a creator. */
@NullMarked
package io.timbre.erasure.web;

import org.jspecify.annotations.NullMarked;
