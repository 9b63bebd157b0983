"""Running programs that were written for other packages: `import keras` meaning kerata."""
