/** People in a branch: who say there that they saw the brand, and who came in at all. */
package io.hookline.attribution.collect.headcount;
