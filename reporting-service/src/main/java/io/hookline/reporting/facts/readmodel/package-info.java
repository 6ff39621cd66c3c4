/** The read model: what the three sister services published, at the highest version seen. */
package io.hookline.reporting.facts.readmodel;
