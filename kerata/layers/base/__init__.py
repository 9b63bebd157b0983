"""What all layers are made of: calls, state, configuration, checks of inputs."""
