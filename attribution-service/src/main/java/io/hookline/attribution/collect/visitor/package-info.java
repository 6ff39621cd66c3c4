/** Who comes: people, programs that make previews, robots, agents of artificial intelligence. */
package io.hookline.attribution.collect.visitor;
