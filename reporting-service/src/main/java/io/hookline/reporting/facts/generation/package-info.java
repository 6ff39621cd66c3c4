/** The read model's generations: the next one is filled beside the present one, and replaces it. */
package io.hookline.reporting.facts.generation;
