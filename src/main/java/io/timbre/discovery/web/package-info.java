/** The web layer of Discover, the creator's page and the ranking API. */
@NullMarked
package io.timbre.discovery.web;

import org.jspecify.annotations.NullMarked;
