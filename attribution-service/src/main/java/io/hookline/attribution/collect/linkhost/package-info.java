/** Hosts of a brand's own on which its links stand, proven by a record in their DNS. */
package io.hookline.attribution.collect.linkhost;
