/** What was sold, as orders tell it. */
package io.hookline.attribution.evidence.product;
