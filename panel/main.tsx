import { catalogue } from 'words:overlay'
import { render } from 'preact'
import { speak } from '../src/words/say'
import { App } from './app'
import './main.css'
import { createServices } from './wire'

speak('en-GB', catalogue)

const app = document.getElementById('app')
if (app) render(<App services={createServices()} />, app)
