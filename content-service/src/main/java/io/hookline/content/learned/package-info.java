/**
 * What every wing may ask about the brand's learnings, which are a late wing's: ideas, briefs and
 * posts name those that they make use of.
 */
package io.hookline.content.learned;
