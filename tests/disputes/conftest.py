from hypothesis import settings

settings.register_profile("rules", deadline=None)  # a busy machine is no wrong answer
settings.load_profile("rules")
