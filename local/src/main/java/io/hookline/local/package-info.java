/** The whole suite on one machine: what {@code ./run} starts. */
package io.hookline.local;
