/** Sales that tills, customer relationship systems and people tell of, as events of a source. */
package io.hookline.attribution.collect.offline;
