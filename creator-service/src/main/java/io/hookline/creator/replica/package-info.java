/** What is kept of sister services, for whoever earns, pays, or warns by it. */
package io.hookline.creator.replica;
