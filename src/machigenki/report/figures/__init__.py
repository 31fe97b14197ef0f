"""One figure a function: labelled frames in, a plotly figure out."""
