/** Facts of the sister services, as they are read from their feeds, and how recent they are. */
package io.hookline.reporting.facts;
