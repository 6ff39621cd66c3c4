/** Versions of resources: {@code ETag}, {@code If-Match} and {@code If-None-Match}. */
package io.hookline.kit.precondition;
