/** The stylesheet and the script of every page. */
@NullMarked
package io.timbre.shell.web;

import org.jspecify.annotations.NullMarked;
