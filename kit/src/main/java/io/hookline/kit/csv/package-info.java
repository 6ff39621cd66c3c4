/** What files to and from spreadsheets have in common. */
package io.hookline.kit.csv;
