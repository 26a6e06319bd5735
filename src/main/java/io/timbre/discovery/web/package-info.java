/** Discover, the creator's page and the ranking API, as the web sees them. */
@NullMarked
package io.timbre.discovery.web;

import org.jspecify.annotations.NullMarked;
