/** The page on which admins keep the exchange rates. */
@NullMarked
package io.timbre.currency.web;

import org.jspecify.annotations.NullMarked;
