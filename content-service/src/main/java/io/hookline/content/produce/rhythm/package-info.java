/** The week's work: a template in the brand's time zone, and the blocks of each week. */
package io.hookline.content.produce.rhythm;
