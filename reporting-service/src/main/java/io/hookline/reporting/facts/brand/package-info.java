/** The brands that there are, for work that no person asks for. */
package io.hookline.reporting.facts.brand;
