/** What a sentence about a figure may claim. */
package io.hookline.attribution.lift.evidenceclass;
