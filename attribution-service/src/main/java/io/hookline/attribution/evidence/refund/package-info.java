/** What was given back of orders, each once in whatever order it is told. */
package io.hookline.attribution.evidence.refund;
