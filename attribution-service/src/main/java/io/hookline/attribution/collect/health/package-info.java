/** How well each source sends: what came, what was refused, what it tells, and what is missing. */
package io.hookline.attribution.collect.health;
