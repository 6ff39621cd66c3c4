/**
 * A demo agency: invented from a fixed seed, so that every figure is the same each time, and loaded
 * through the public APIs like anybody's data.
 */
package io.hookline.local.demo;
