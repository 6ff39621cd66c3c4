/** How many requests a caller may make, counted for all replicas together. */
package io.hookline.kit.limit;
