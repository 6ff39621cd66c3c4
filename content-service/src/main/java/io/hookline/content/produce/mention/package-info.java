/** Where others speak of the brand unpaid: who, on which network, how often seen, in what tone. */
package io.hookline.content.produce.mention;
