/** Shops, apps and tills that send events, each with a token of its own. */
package io.hookline.attribution.collect.source;
