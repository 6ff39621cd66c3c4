/** What shoppers answer when they are asked how they heard of the brand. */
package io.hookline.attribution.collect.survey;
