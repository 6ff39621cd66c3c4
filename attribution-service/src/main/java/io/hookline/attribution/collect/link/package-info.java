/** Short addresses that lead to a landing page and tell whose clicks they are. */
package io.hookline.attribution.collect.link;
