/** Tests of what whoever runs the product relies on: its doors, its health. */
package nl.cultureelzelfportret.operation;
