/** Which touches came before an order: one text for all that ask. */
package io.hookline.attribution.evidence.eligible;
