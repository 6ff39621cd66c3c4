/** What a brand and a creator agree on, as values: pay, rights, duties, and what pay comes to. */
package io.hookline.creator.terms;
