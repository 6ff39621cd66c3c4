/**
 * What is known of orders: what was bought and given back, where each came from, which touches came
 * before it, what shoppers answered, what a brand counts, and which orders changed, and why.
 */
package io.hookline.attribution.evidence;
